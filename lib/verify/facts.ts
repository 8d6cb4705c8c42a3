import { english, type VerifyWords } from './words';
import type { LeafMeta } from '@/lib/log/leaf';
import { whenIn } from '@/messages/when';
import { wordIn, wordsOf } from '@/messages/words';

type Fact = LeafMeta[string];

/** Kinds of data of which a person has one row: they are named, not counted. */
const singleKinds: readonly string[] = ['profile', 'account', 'request'];

/** A fact of an entry in words: "Choices: 4, Sessions: 1". What has no words stays as the log wrote it. */
export function factText(name: string, fact: Fact, words: VerifyWords = english): string {
  const parts = (typeof fact === 'object' ? fact : [fact]).map(String);
  return parts.map((part) => wordFor(name, part, words)).join(', ');
}

function wordFor(name: string, part: string, words: VerifyWords): string {
  if (name === 'erased' || name === 'kept') return countedText(part, words);
  if (name === 'purpose') return purposeNamed(part, words) ?? part;
  if (name === 'addedTo' || name === 'scope') return scopeText(part, words);
  if (days.has(name)) return dayText(part, words);
  return wordIn(wordsOf(setsOf(words), name), part) ?? part;
}

/** What `kind:count` says. */
function countedText(part: string, { facts }: VerifyWords): string {
  const [, kind = '', count] = /^([A-Za-z]+):(\d+)$/.exec(part) ?? [];
  const words = wordIn(facts.kinds, kind);
  if (words === undefined) return part;
  return singleKinds.includes(kind) ? words : `${words}: ${count}`;
}

type Sets = Readonly<Record<string, Readonly<Record<string, string>>>>;

function setsOf({ facts }: VerifyWords): Sets {
  return facts;
}

/** A kind of data, or one detail of it as `kind.detail`. */
function scopeText(part: string, all: VerifyWords): string {
  const { facts } = all;
  const [kind = '', detail] = part.split('.');
  const words = wordIn(facts.kinds, kind);
  if (words === undefined) return part;
  return detail === undefined ? words : `${words}: ${wordFor('columns', detail, all)}`;
}

function purposeNamed(id: string, { purposes }: VerifyWords): string | undefined {
  return Object.hasOwn(purposes, id) ? purposes[id as keyof typeof purposes].name : undefined;
}

/** The facts that are a day, as YYYY-MM-DD. */
const days: ReadonlySet<string> = new Set(['until', 'requestUntil']);

/** A day that does not exist, such as a 30 February, stays the text that it is. */
function dayText(text: string, { language }: VerifyWords): string {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text
    ? text
    : whenIn(language).day(day);
}
