import type { LeafMeta } from '@/lib/log/leaf';
import { purposes } from '@/messages/en/purposes';
import { facts } from '@/messages/en/facts';
import { dateText } from '@/messages/when';
import { wordIn, wordsOf } from '@/messages/words';

type Fact = LeafMeta[string];

const { kinds: _, ...sets } = facts;

/** Kinds of data of which a person has one row: they are named, not counted. */
const singleKinds: readonly string[] = ['profile', 'account', 'request'];

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
  return wordIn(wordsOf(sets, name), part) ?? part;
}

/** What `kind:count` says. */
function countedText(part: string): string {
  const [, kind = '', count] = /^([A-Za-z]+):(\d+)$/.exec(part) ?? [];
  const words = wordIn(facts.kinds, kind);
  if (words === undefined) return part;
  return singleKinds.includes(kind) ? words : `${words}: ${count}`;
}

/** A kind of data, or one detail of it as `kind.detail`. */
function scopeText(part: string): string {
  const [kind = '', detail] = part.split('.');
  const words = wordIn(facts.kinds, kind);
  if (words === undefined) return part;
  return detail === undefined ? words : `${words}: ${wordFor('columns', detail)}`;
}

function purposeNamed(id: string): string | undefined {
  return Object.hasOwn(purposes, id) ? purposes[id as keyof typeof purposes].name : undefined;
}

/** The facts that are a day, as YYYY-MM-DD. */
const days: ReadonlySet<string> = new Set(['until', 'requestUntil']);

/** A day that does not exist, such as a 30 February, stays the text that it is. */
function dayText(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? text : dateText(day);
}
