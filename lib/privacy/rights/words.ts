import type { AuditEvent, Meta } from '@/lib/privacy/evidence/audit';
import { findField, type Held } from '@/lib/privacy/inventory';
import { activityTexts, factTexts, purposeTexts, valueTexts, whoTexts } from '@/messages/en';
import type { Value } from './holdings';

/** An entry of the log as a sentence: "You said yes to Product news by email, at sign-up". */
export function activityText(event: AuditEvent, facts: Meta): string {
  return activityTexts[event].replace(/\{(\w+)\}/g, (_, name: string) => factText(name, facts[name]));
}

function factText(name: string, fact: Meta[string] | undefined): string {
  if (fact === undefined) return '?';
  if (typeof fact === 'object') return fact.map((key) => findField(key)?.label ?? key).join(', ');
  return typeof fact === 'string' ? wordOf(factTexts, name, fact) : String(fact);
}

/** A stored value as its person reads it, unless it is a time: words for members of closed sets, else the value itself. */
export function valueText(column: Held, value: Exclude<Value, Date>): string | null {
  if (value === null) return null;
  if (typeof value === 'object') return activityText(value.a, value.meta ?? {});
  return typeof value === 'string' && column.reads === 'text'
    ? wordOf(valueTexts, column.key, value)
    : String(value);
}

function wordOf(texts: typeof valueTexts, name: string, value: string): string {
  const words = name === 'purpose' ? purposeNames : texts[name];
  return (words && Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}

const purposeNames = Object.fromEntries(Object.entries(purposeTexts).map(([id, { name }]) => [id, name]));

/** Who did it, in words. Nobody knows who gives a wrong password; the system only counts it. */
export function whoText(event: AuditEvent, by: 'you' | 'system'): string {
  if (event === 'session.failed') return whoTexts.unknown;
  return whoTexts[by];
}
