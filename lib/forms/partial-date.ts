import type { $ZodIssue } from 'zod/v4/core';

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
  const refuse = (name: keyof DateParts, message: string) =>
    issues.push({ code: 'custom', input: value, path: [name], message });
  if (year === '' && month === '' && day === '') return;
  if (!/^\d{4}$/.test(year) || Number(year) < 1850)
    refuse('year', 'Please enter the year with four digits, such as 1985.');
  else if (day !== '' && month === '') refuse('month', 'Please enter the month too, or leave out the day.');
  else if (month !== '' && !isBetween(month, 12)) refuse('month', 'Please enter a month from 1 to 12.');
  else if (day !== '' && !isBetween(day, new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()))
    refuse('day', 'Please enter a day that this month has.');
  else if (Date.parse(dateOf([year, month, day])) > Date.now())
    refuse('year', 'Please enter a date in the past.');
}

function isBetween(digits: string, atMost: number): boolean {
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= atMost;
}
