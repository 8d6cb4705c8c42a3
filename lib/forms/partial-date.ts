import type { $ZodIssue } from 'zod/v4/core';
import type { FieldRefusal } from '@/messages/field-refusal';

/** The three inputs of a date. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

type Issues = { push(issue: Partial<$ZodIssue> & { code: 'custom'; input: unknown }): unknown };

/** The date that these parts name, as far as they say it (ISO 8601): a year, a month of it, or a day. Empty for none. */
export function dateOf(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part, index) => part.padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** The inputs for a date that is stored as `dateOf` makes it. */
export function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month, day };
}

/** Refuses, beside the input that is meant, a date with a gap, one that no calendar has, and one to come or before 1850. */
export function checkDate({ value, issues }: { value: DateParts; issues: Issues }): void {
  const { year, month, day } = value;
  const refuse = (name: keyof DateParts, message: FieldRefusal) =>
    issues.push({ code: 'custom', input: value, path: [name], message });
  if (year === '' && month === '' && day === '') return;
  if (!/^\d{4}$/.test(year) || Number(year) < 1850) refuse('year', 'year-shape');
  else if (day !== '' && month === '') refuse('month', 'month-missing');
  else if (month !== '' && !isBetween(month, 12)) refuse('month', 'month-shape');
  else if (day !== '' && !isBetween(day, new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()))
    refuse('day', 'day-of-month');
  else if (Date.parse(dateOf([year, month, day])) > Date.now()) refuse('year', 'date-future');
}

function isBetween(digits: string, atMost: number): boolean {
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= atMost;
}
