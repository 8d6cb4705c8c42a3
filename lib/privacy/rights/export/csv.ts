import type { Json } from './table';

/** Who opens a CSV. Programs get values as they are; in a spreadsheet no value may run. */
export type CsvReader = 'spreadsheet' | 'program';

/**
 * Where a spreadsheet would see a formula begin: at the start of a cell, and after whatever it may take for the end of
 * one, which is a comma, a semicolon, a tab or a line end, whatever the file was written with. Quotes, white space and
 * unseen signs before it do not save.
 */
const formula = /(^|[,;\t\r\n])([\s"\p{Cc}\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;

/** A value that is a signed number as a whole, such as a phone number in groups, is no formula. */
const plainNumber = /^[+-]\d[\d ]*(?:\.\d+)?$/;

/** One cell of a CSV (RFC 4180). For a spreadsheet an apostrophe stands before each formula: the JSON beside it has none. */
export function csvCell(value: Json, reader: CsvReader): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = reader === 'program' || plainNumber.test(text) ? text : text.replace(formula, "$1$2'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, ended as RFC 4180 wants it. */
export function csvLine(values: readonly Json[], reader: CsvReader = 'spreadsheet'): string {
  return `${values.map((value) => csvCell(value, reader)).join(',')}\r\n`;
}
