import { labelOf, titleOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import { activityText, valueText } from './words';
import type { Correction, Held } from '@/lib/privacy/inventory';
import { isKeptByLaw } from '@/lib/privacy/duties';
import { isIncomplete, listHoldings, type HeldValue, type ListedHoldings } from './holdings';
import { informationOf, keptUntil, optionalUsesOf, type Information, type OptionalUse } from './information';
import { standingsOf, type DataRight, type RightStanding } from './matrix';
import type { ListedRecord } from './record';

/** What a person reads in one place of the page: a time, or text; null where nothing was given. */
export type Shown = Date | string | null;

/** One detail of a kind that has one row. */
export interface Detail {
  readonly key: string;
  readonly label: string;
  readonly correct: Correction | null;
  /** Undefined while it is hidden. */
  readonly value: Shown | undefined;
}

/** The newest rows of a kind that has many, as a table. */
export interface Entries {
  readonly labels: readonly string[];
  readonly newest: readonly (readonly Shown[])[];
  readonly total: number;
  /** Whether these are older entries than the newest. */
  readonly paged: boolean;
  /** The place of the entries before these; null at the end. */
  readonly older: string | null;
  /** Columns that only a program can use; they are in the file to download. */
  readonly fileOnly: readonly string[];
}

/** A kind of data as the page shows it. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly information: Information;
  readonly until: ReturnType<typeof keptUntil>;
  /** Optional uses of these details, as this person chose. */
  readonly optionalUses: readonly OptionalUse[];
  readonly standings: Readonly<Record<DataRight, RightStanding>>;
  /** For a kind with one row. */
  readonly details: readonly Detail[];
  /** For a kind with many rows. */
  readonly entries: Entries | null;
  /** A part of what is shown of it cannot be read. */
  readonly incomplete: boolean;
}

/** Everything that we hold about a person, grouped for reading. */
export function groupsOf({ holdings, live }: ListedRecord, now: Date, language: Language): readonly Group[] {
  const groups = listHoldings().map(({ holding, columns, ends }): Group => {
    const held = holdings.find((one) => one.holding.key === holding.key);
    const rows = held?.rows ?? [];
    const one = holding.rows === 'one';
    return {
      key: holding.key,
      title: titleOf(holding, language),
      information: informationOf(holding, language),
      // A law that keeps something leaves no one day for all of it; the words say how long.
      until: isKeptByLaw(holding)
        ? { at: null, by: 'account' }
        : keptUntil(ends, held?.lastEnds ?? null, now),
      optionalUses: optionalUsesOf(columns, live, language),
      standings: standingsOf({ holding, columns }, language),
      details: one ? columns.map((column) => detailOf(column, rows[0], language)) : [],
      entries: one ? null : entriesOf(columns, held, language),
      incomplete: isIncomplete(rows),
    };
  });
  // What a person told us stands first.
  return groups.toSorted((a, b) => Number(a.details.length === 0) - Number(b.details.length === 0));
}

function detailOf(column: Held, row: readonly HeldValue[] | undefined, language: Language): Detail {
  const { key, correct } = column;
  const found = row?.find((held) => held.column.key === key);
  const unknown = found?.hidden ?? (found?.unreadable && correct);
  const value = unknown ? undefined : found ? shown(found, language) : null;
  return { key, label: labelOf(column, language), correct: correct ?? null, value };
}

function entriesOf(columns: readonly Held[], held: ListedHoldings | undefined, language: Language): Entries {
  const { when, what } = plainIn(language).activity.facts;
  return {
    labels: columns
      .filter(isReadable)
      .flatMap((column) => (column.reads === 'leaf' ? [when, what] : [labelOf(column, language)])),
    newest: (held?.rows ?? [])
      .toReversed()
      .map((row) =>
        row.filter(({ column }) => isReadable(column)).flatMap((value) => cellsOf(value, language)),
      ),
    total: held?.total ?? 0,
    paged: held?.paged ?? false,
    older: held?.older ?? null,
    fileOnly: columns.filter((column) => !isReadable(column)).map((column) => labelOf(column, language)),
  };
}

function isReadable(column: Held): boolean {
  return column.reads !== 'hash';
}

function cellsOf(held: HeldValue, language: Language): Shown[] {
  const { column, value } = held;
  return column.reads === 'leaf' && value !== null && typeof value === 'object' && 'a' in value
    ? [new Date(value.t), activityText(value.a, value.meta ?? {}, language)]
    : [shown(held, language)];
}

function shown({ column, value, unreadable }: HeldValue, language: Language): Shown {
  if (unreadable) return plainIn(language).entries.unreadable.value;
  return value instanceof Date ? value : valueText(column, value, language);
}
