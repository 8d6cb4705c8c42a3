import type { AuditEvent, ReceiptEvent } from '@/lib/privacy/catalogue/events';
import type { Leaf, Meta } from '@/lib/privacy/evidence/audit';
import { disputable, kinds, type Held } from '@/lib/privacy/inventory';
import {
  booleanTexts,
  detailTexts,
  erasureTexts,
  factTexts,
  purposeTexts,
  valueTexts,
  type whoTexts,
} from '@/messages/en';
import { eventTexts } from '@/messages/en-events';
import { dateText } from '@/messages/when';
import { wordIn, wordsOf } from '@/messages/words';
import { Structure, type Json, type Value } from './read-value';

/** An entry of the log as a sentence: "You said yes to Product news by email, at sign-up". */
export function activityText(event: AuditEvent, facts: Meta): string {
  const text: string = eventTexts[event].you;
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'erased' ? countedKinds(facts, name).join(', ') : factText(name, facts[name]),
  );
}

function factText(name: string, fact: Meta[string] | undefined): string {
  if (fact === undefined) return '?';
  if (typeof fact === 'object') return fact.map(nameOf).join(', ');
  if (name === 'until') return dateText(new Date(fact));
  return typeof fact === 'string' ? wordOf(factTexts, name, fact) : String(fact);
}

/** A kind of data, or a single detail, `note` or `profile.note`, as people read it. */
function nameOf(name: string): string {
  const detail = name.split('.').at(-1) ?? name;
  const found = kinds.flatMap(({ holding, columns }) =>
    name.startsWith(`${holding.key}.`) ? columns.filter(({ key }) => key === detail) : [],
  );
  return found[0]?.label ?? disputable.find(({ key }) => key === name)?.label ?? kindNames[name] ?? name;
}

/** What a request is about, as people read it: a use of data, a kind of data, or a single detail. */
export function aboutText(about: string): string {
  return purposeNames[about] ?? nameOf(about);
}

/** A stored value as its person reads it, unless it is a time: words for members of closed sets, else the value itself. */
export function valueText(column: Held, value: Exclude<Value, Date>): string | null {
  if (value === null) return null;
  if (value instanceof Structure) return partsText(value.json);
  if (typeof value === 'object') return activityText(value.a, value.meta ?? {});
  if (typeof value === 'boolean') return booleanTexts[value ? 'yes' : 'no'];
  return typeof value === 'string' && column.reads === 'text'
    ? wordOf(valueTexts, column.key, value)
    : String(value);
}

/** A list of plain values with commas between, and what has more parts as JSON. */
function partsText(json: Json): string {
  const plain = Array.isArray(json) && json.every((item) => item === null || typeof item !== 'object');
  return plain ? json.join(', ') : JSON.stringify(json);
}

/** Whether the values of a column are members of a closed set that has words. */
export function hasWords({ key, reads }: Held): boolean {
  return reads === 'text' && (key === 'purpose' || key === 'about' || Object.hasOwn(valueTexts, key));
}

function wordOf(texts: typeof valueTexts | typeof factTexts, name: string, value: string): string {
  if (name === 'about') return aboutText(value);
  const words = name === 'purpose' ? purposeNames : name === 'addedTo' ? kindNames : wordsOf(texts, name);
  return wordIn(words, value) ?? value;
}

const purposeNames = Object.fromEntries(Object.entries(purposeTexts).map(([id, { name }]) => [id, name]));

const kindNames = Object.fromEntries(kinds.map(({ holding }) => [holding.key, holding.title]));

/** Who did something, as a person is told. */
export type Who = keyof typeof whoTexts;

/** Who did what an entry says; nobody of our staff by name. Nobody knows who gives a wrong password. */
export function whoOf({ a, act, s }: Pick<Leaf, 'a' | 'act' | 's'>): Who {
  if (a === 'session.failed') return 'unknown';
  if (act === s) return 'you';
  return act === 'sys' ? 'system' : 'staff';
}

/** For what it was done, in words. */
export function reasonText(event: AuditEvent): string {
  return eventTexts[event].why;
}

/** What the receipt of an act proves, in words. */
export function receiptText(event: ReceiptEvent): string {
  return eventTexts[event].proves;
}

/** What an entry commits to beside its own words, each with what it is called. */
export function detailFacts(detail: Meta): { readonly term: string; readonly detail: string }[] {
  return Object.entries(detailTexts).flatMap(([name, term]) => {
    const fact = detail[name];
    return fact === undefined ? [] : [{ term, detail: wordOf(valueTexts, name, String(fact)) }];
  });
}

/** What the entry of an erasure counts under this name, in words: "Your choices: 4", "Your details". */
export function countedKinds(facts: Meta, name: 'erased' | 'kept'): string[] {
  const counted = facts[name];
  if (typeof counted !== 'object') return [];
  return counted.map((entry) => {
    const [kind = '', count = ''] = entry.split(':');
    const holding = kinds.find((held) => held.holding.key === kind)?.holding;
    const own = wordIn(erasureTexts, kind);
    const words = own ?? holding?.title ?? kind;
    const one = holding?.rows === 'one' || (!holding && count === '1');
    return one ? words : `${words}: ${count}`;
  });
}
