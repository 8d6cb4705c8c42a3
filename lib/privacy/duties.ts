import { fillNames } from '@/lib/privacy/fill';
import { fill } from '@/messages/fill';
import { keptUntilWords, labelOf, titleOf } from '@/lib/privacy/labels';
import { withinSentence } from '@/messages/locales';
import { wordsIn } from '@/messages/translator';
import { plainIn, type Language } from '@/messages/languages';
import { EnvError } from '@/lib/env';
import { config, type Duty } from '@/rightful.config';
import { dayOf, days } from './clock';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { personalModels, type Held, type Holding, type PersonalModel } from './inventory';
import { inactivePeriods, inWords } from './periods';
import { fieldSetOf, heldColumns, kindOf, type FieldSet } from './field-sets';

/** What a law makes us keep, in one place: what is deleted, what is said of it, and until when it stays. */

/** One duty on one kind of data, or on a detail of it. */
export interface Keeping extends FieldSet {
  readonly duty: Duty;
  readonly because: `duty:${string}`;
  /** The date of a row that the period counts from; null: the end of the account. */
  readonly from: { readonly column: string; readonly key: string; readonly held: Held } | null;
}

/** Every duty of the configuration, for each kind or detail that it keeps. Throws for what cannot be kept so. */
export function listKeepings(duties: readonly Duty[] = config.duties): readonly Keeping[] {
  return duties.flatMap((duty) =>
    duty.keeps.map((name) => {
      const fields = fieldSetOf(name);
      return { ...fields, duty, because: `duty:${duty.id}` as const, from: dateOf(duty, fields) };
    }),
  );
}

function dateOf(duty: Duty, { model }: FieldSet): Keeping['from'] {
  if (!('from' in duty) || duty.from === 'account') return null;
  const found = heldColumns(modelNamed(model)).find(
    ([, { key, reads }]) => key === duty.from && reads === 'time',
  );
  if (!found) throw new Error(`There is no date "${duty.from}" in what it keeps.`);
  return { column: found[0], key: found[1].key, held: found[1] };
}

function modelNamed(name: string): PersonalModel {
  const found = personalModels.find(([model]) => model === name);
  if (!found) throw new Error(`The inventory does not know ${name}.`);
  return found[1];
}

/**
 * The last day (YYYY-MM-DD) on which a law keeps a row whose date this is, when the account ends at `end`. A row without a
 * date is kept as if everything had happened at the end: no law can want it for longer.
 */
function lastDay({ duty }: Keeping, date: unknown, end: Date): string {
  const from = new Date(date instanceof Date ? date : end);
  const { years = 0, days: more = 0 } = periodOf(duty);
  const month = from.getUTCMonth();
  from.setUTCFullYear(from.getUTCFullYear() + years);
  // 29 February, in a year that has none, is the 28th.
  if (from.getUTCMonth() !== month) from.setUTCDate(0);
  return dayOf(new Date(from.getTime() + days(more)));
}

/** The same while that day has not passed at `end`; undefined afterwards, when nothing keeps the row. */
export function dayKept(keeping: Keeping, date: unknown, end: Date): string | undefined {
  const day = lastDay(keeping, date, end);
  return day >= dayOf(end) ? day : undefined;
}

function periodOf(duty: Duty): { readonly years?: number; readonly days?: number } {
  return 'for' in duty ? duty.for : { days: duty.days };
}

/** Stops the start, with one sentence, when a duty keeps what there is not, or for no time. */
export function requireDuties(duties: readonly Duty[] = config.duties): void {
  for (const duty of duties) {
    const wrong = faultOf(duty, duties);
    if (wrong !== null) throw new EnvError(`The duty "${duty.id}" in rightful.config.ts has ${wrong}.`);
  }
}

function faultOf(duty: Duty, all: readonly Duty[]): string | null {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(duty.id)) return 'an id that is not small letters, digits and hyphens';
  if (all.filter(({ id }) => id === duty.id).length > 1) return 'its id twice';
  if (duty.law === '' || duty.keeps.length === 0) return 'no law, or nothing that it keeps';
  const { years, days: more } = periodOf(duty);
  if ((years ?? more ?? 0) < 1 || !Number.isInteger(years ?? more))
    return 'a period that is not a whole number of years or days';
  try {
    listKeepings([duty]);
    return null;
  } catch (error) {
    return `a fault: ${error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown'}`;
  }
}

/** Until when a kind of data is kept, in words: by its purpose, and then by each law that keeps something of it. */
export function keptUntilOf(holding: Holding, language: Language): string {
  const kept = listKeepings().filter(({ model }) => modelNamed(model).holding?.key === holding.key);
  return [keptUntilWords(holding, language), ...kept.map((keeping) => sentenceOf(keeping, language))].join(
    '; ',
  );
}

/** Whether a law keeps something of a kind of data. */
export function isKeptByLaw(holding: Holding): boolean {
  return listKeepings().some(({ model }) => modelNamed(model).holding?.key === holding.key);
}

/** How long data is kept for a purpose, in words: by its text, and then by each law that keeps something of it. */
export function howLongOf(purpose: PurposeId, language: Language): string {
  const kept = listKeepings().filter(({ model }) => modelNamed(model).holding?.purpose === purpose);
  return [
    fillNames(howLongWords(purpose, language)),
    ...kept.map((keeping) => sentenceOf(keeping, language)),
  ].join('; ');
}

/** How long a purpose keeps data, by its own text. */
export function howLongWords(purpose: PurposeId, language: Language): string {
  const { purposes, uses } = plainIn(language);
  const unused = inactivePeriods ? fill(uses.unused, { period: inWords(inactivePeriods.all, language) }) : '';
  return fill(purposes[purpose].howLong, { unused });
}

function sentenceOf({ model: name, columns, duty, from }: Keeping, language: Language): string {
  const model = modelNamed(name);
  const whole = heldColumns(model).every(([column]) => columns.includes(column));
  const labels = heldColumns(model).filter(([column]) => columns.includes(column));
  const what = whole
    ? withinSentence(language, model.holding ? titleOf(model.holding, language) : kindOf(name, model))
    : labels.map(([, column]) => withinSentence(language, labelOf(column, language))).join(', ');
  const { years, days: more = 0 } = periodOf(duty);
  const period =
    years === undefined
      ? inWords(days(more), language)
      : wordsIn(language, 'periods')('years', { count: years });
  const words: Readonly<Record<string, string>> = {
    what,
    period,
    law: duty.law,
    date: from ? labelOf(from.held, language) : '',
  };
  const { duties } = plainIn(language).keeping;
  return fill(from ? duties.fromDate : duties.fromEnd, words);
}
