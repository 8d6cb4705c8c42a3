import type { LeafMeta } from '@/lib/log/leaf';
import { purposeTexts } from '@/messages/en';
import { factWords, kindWords, singleKinds } from '@/messages/en-facts';

type Fact = LeafMeta[string];

/** A fact of an entry in words: "Choices: 4, Sessions: 1". What has no words stays as the log wrote it. */
export function factText(name: string, fact: Fact): string {
  const parts = (typeof fact === 'object' ? fact : [fact]).map(String);
  return parts.map((part) => wordFor(name, part)).join(', ');
}

function wordFor(name: string, part: string): string {
  if (name === 'erased' || name === 'kept') return countedText(part);
  if (name === 'purpose') return purposeNamed(part) ?? part;
  if (name === 'addedTo' || name === 'scope') return scopeText(part);
  return (Object.hasOwn(factWords, name) ? wordIn(factWords[name] ?? {}, part) : undefined) ?? part;
}

/** What `kind:count` says. */
function countedText(part: string): string {
  const [, kind = '', count] = /^([A-Za-z]+):(\d+)$/.exec(part) ?? [];
  const words = wordIn(kindWords, kind);
  if (words === undefined) return part;
  return singleKinds.includes(kind) ? words : `${words}: ${count}`;
}

/** A kind of data, or one detail of it as `kind.detail`. */
function scopeText(part: string): string {
  const [kind = '', detail] = part.split('.');
  const words = wordIn(kindWords, kind);
  if (words === undefined) return part;
  return detail === undefined ? words : `${words}: ${wordFor('columns', detail)}`;
}

function purposeNamed(id: string): string | undefined {
  return Object.hasOwn(purposeTexts, id) ? purposeTexts[id as keyof typeof purposeTexts].name : undefined;
}

/** The words under a name, and nothing that every object has. */
export function wordIn(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
