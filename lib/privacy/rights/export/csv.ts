import type { Json } from './table';

/** What a spreadsheet would run as a formula, written by hand or in the full-width forms that some of them also take. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/u;

/** What is not written as it is: a formula, and what RFC 4180 wants in quotes. */
const special = new RegExp(`${formula.source}|[",\\r\\n]`, 'u');

/**
 * One cell of a CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front: the JSON
 * beside it has the value as it is.
 */
export function csvCell(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (!special.test(text)) return text;
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, ended as RFC 4180 wants it. */
export function csvLine(values: readonly Json[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}
