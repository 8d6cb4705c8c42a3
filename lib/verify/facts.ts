import type { LeafMeta } from '@/lib/log/leaf';
import { purposeTexts } from '@/messages/en';
import { factWords, kindWords, singleKinds } from '@/messages/en-facts';
import { dateText } from '@/messages/when';
import { wordIn, wordsOf } from '@/messages/words';

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
  if (days.has(name)) return dayText(part);
  return wordIn(wordsOf(factWords, name), part) ?? part;
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

/** The facts that are a day, as YYYY-MM-DD. */
const days: ReadonlySet<string> = new Set(['until', 'requestUntil']);

/** A day that does not exist, such as a 30 February, stays the text that it is. */
function dayText(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? text : dateText(day);
}
