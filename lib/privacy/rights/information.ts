import { sourceOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import { fillNames } from '@/lib/privacy/fill';
import { getPurpose, purposes, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { sharedOf } from '@/lib/privacy/consent/recipients';
import { after } from '@/lib/privacy/clock';
import { keptUntilOf } from '@/lib/privacy/duties';
import type { Held, Holding, Kind } from '@/lib/privacy/inventory';

/** What a person is told about a kind of data (GDPR Art. 15(1)), in words. */
export interface Information {
  readonly purpose: string;
  readonly why: string;
  readonly legalBasis: string;
  readonly source: string;
  readonly keptUntil: string;
  readonly sharedWith: string;
}

export function informationOf(holding: Holding, language: Language): Information {
  const { purposes: texts, uses } = plainIn(language);
  const { name, why } = texts[holding.purpose];
  return {
    purpose: name,
    why: fillNames(why),
    legalBasis: uses.bases[getPurpose(holding.purpose).basis],
    source: sourceOf(holding, language),
    keptUntil: keptUntilOf(holding, language),
    sharedWith: sharedOf(holding.key, holding.purpose, language),
  };
}

/**
 * The day a kind of data goes: of the last of its rows where each has one, by the latest time that says so (null when there
 * is none), else the day of `now`, because whoever deletes the account now is rid of it today.
 */
export function keptUntil(
  ends: Kind['ends'],
  lastEnds: Date | null,
  now: Date,
): { readonly at: Date | null; readonly by: 'last-row' | 'account' } {
  if (!ends) return { at: now, by: 'account' };
  return { at: lastEnds && after(lastEnds, ends.plus), by: 'last-row' };
}

/** An optional use that would also need a detail, and whether this person switched it on. */
export interface OptionalUse {
  readonly purpose: PurposeId;
  readonly name: string;
  readonly on: boolean;
}

/** The optional uses that need one of these columns, as this person chose: two people read different things here. */
export function optionalUsesOf(
  columns: readonly Held[],
  live: ReadonlySet<PurposeId>,
  language: Language,
): readonly OptionalUse[] {
  const { purposes: texts } = plainIn(language);
  return purposes
    .filter(({ id, gate }) => gate === 'optional' && columns.some((column) => column.neededFor?.includes(id)))
    .map(({ id }) => ({ purpose: id, name: texts[id].name, on: live.has(id) }));
}
