import type { AuditEvent, ReceiptEvent } from '@/lib/privacy/catalogue/events';
import type { Leaf, Meta } from '@/lib/privacy/evidence/audit';
import { disputable, kinds, type Held } from '@/lib/privacy/inventory';
import { detailNamed, labelOf, titleOf } from '@/lib/privacy/labels';
import { writtenLanguage } from '@/lib/privacy/language';
import { plainIn, type Language, type Messages } from '@/messages/languages';
import { whenIn } from '@/messages/when';
import { wordIn, wordsOf, type Words } from '@/messages/words';
import { Structure, type Json, type Value } from './read-value';

/** An entry of the log as a sentence: "You said yes to Product news by email, when you signed up". */
export function activityText(event: AuditEvent, facts: Meta, language: Language): string {
  const text: string = plainIn(language).events[event].you;
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'erased'
      ? countedKinds(facts, name, language).join(', ')
      : factText(name, facts[name], language),
  );
}

function factText(name: string, fact: Meta[string] | undefined, language: Language): string {
  if (fact === undefined) return '?';
  if (typeof fact === 'object') return fact.map((one) => nameOf(one, language)).join(', ');
  if (name === 'until') return whenIn(language).day(new Date(fact));
  return typeof fact === 'string' ? wordOf(plainIn(language).entries, name, fact, language) : String(fact);
}

/** A kind of data, or a single detail, `note` or `profile.note`, as people read it. */
function nameOf(name: string, language: Language): string {
  const detail = name.split('.').at(-1) ?? name;
  const found = kinds.flatMap(({ holding, columns }) =>
    name.startsWith(`${holding.key}.`) ? columns.filter(({ key }) => key === detail) : [],
  );
  if (found[0]) return labelOf(found[0], language);
  return disputable.some(({ key }) => key === name) ? detailNamed(name, language) : kindNamed(name, language);
}

/** What a request is about, as people read it: a use of data, a kind of data, or a single detail. */
export function aboutText(about: string, language: Language): string {
  return purposeNamed(about, language) ?? nameOf(about, language);
}

/** A stored value as its person reads it, unless it is a time: words for members of closed sets, else the value itself. */
export function valueText(column: Held, value: Exclude<Value, Date>, language: Language): string | null {
  if (value === null) return null;
  if (value instanceof Structure) return partsText(value.json);
  if (typeof value === 'object') return activityText(value.a, value.meta ?? {}, language);
  if (typeof value === 'boolean') return plainIn(language).entries.booleans[value ? 'yes' : 'no'];
  return typeof value === 'string' && column.reads === 'text'
    ? wordOf(plainIn(language).values, column.key, value, language)
    : String(value);
}

/** A list of plain values with commas between, and what has more parts as JSON. */
function partsText(json: Json): string {
  const plain = Array.isArray(json) && json.every((item) => item === null || typeof item !== 'object');
  return plain ? json.join(', ') : JSON.stringify(json);
}

/** Whether the values of a column are members of a closed set that has words. */
export function hasWords({ key, reads }: Held): boolean {
  return (
    reads === 'text' &&
    (key === 'purpose' || key === 'about' || Object.hasOwn(plainIn(writtenLanguage()).values, key))
  );
}

type Sets = Messages['values'] | Messages['entries'];

function wordOf(sets: Sets, name: string, value: string, language: Language): string {
  if (name === 'about') return aboutText(value, language);
  if (name === 'purpose') return purposeNamed(value, language) ?? value;
  if (name === 'addedTo') return kindNamed(value, language);
  return wordIn(wordsOf(sets as unknown as Readonly<Record<string, Words>>, name), value) ?? value;
}

function purposeNamed(id: string, language: Language): string | undefined {
  const { purposes } = plainIn(language);
  return Object.hasOwn(purposes, id) ? purposes[id as keyof typeof purposes].name : undefined;
}

function kindNamed(key: string, language: Language): string {
  return kinds.some(({ holding }) => holding.key === key) ? titleOf({ key }, language) : key;
}

/** Who did something, as a person is told. */
export type Who = keyof Messages['entries']['who'];

/** Who did what an entry says; nobody of our staff by name. Nobody knows who gives a wrong password. */
export function whoOf({ a, act, s }: Pick<Leaf, 'a' | 'act' | 's'>): Who {
  if (a === 'session.failed') return 'unknown';
  if (act === s) return 'you';
  return act === 'sys' ? 'system' : 'staff';
}

/** For what it was done, in words. */
export function reasonText(event: AuditEvent, language: Language): string {
  return plainIn(language).events[event].why;
}

/** What the receipt of an act proves, in words. */
export function receiptText(event: ReceiptEvent, language: Language): string {
  return plainIn(language).events[event].proves;
}

/** What an entry commits to beside its own words, each with what it is called. */
export function detailFacts(
  detail: Meta,
  language: Language,
): { readonly term: string; readonly detail: string }[] {
  const { entries, values } = plainIn(language);
  return Object.entries(entries.details).flatMap(([name, term]) => {
    const fact = detail[name];
    return fact === undefined ? [] : [{ term, detail: wordOf(values, name, String(fact), language) }];
  });
}

/** What the entry of an erasure counts under this name, in words: "Your choices: 4", "Your details". */
export function countedKinds(facts: Meta, name: 'erased' | 'kept', language: Language): string[] {
  const counted = facts[name];
  if (typeof counted !== 'object') return [];
  return counted.map((entry) => {
    const [kind = '', count = ''] = entry.split(':');
    const holding = kinds.find((held) => held.holding.key === kind)?.holding;
    const own = wordIn(plainIn(language).erasure.counted, kind);
    const words = own ?? kindNamed(kind, language);
    const one = holding?.rows === 'one' || (!holding && count === '1');
    return one ? words : `${words}: ${count}`;
  });
}
