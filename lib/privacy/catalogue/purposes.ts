import type { Messages } from '@/messages/languages';
import { config } from '@/rightful.config';

/** GDPR Art. 6(1), as far as this software relies on it. One purpose has exactly one basis. */
export type LegalBasis = 'consent' | 'contract' | 'legal-obligation' | 'legitimate-interest';

export type PurposeId = keyof Messages['purposes'];

export interface Purpose {
  readonly id: PurposeId;
  readonly basis: LegalBasis;
  /** Whether a person is asked, and whether an account can exist without a yes. */
  readonly gate: 'required' | 'optional' | 'none';
  /** How long data held for it stays; `howLong` of its text says the same in words. */
  readonly retentionDays: number | 'account';
  /** The purpose in the W3C Data Privacy Vocabulary 2.3. */
  readonly dpv: `dpv:${string}`;
  /** What it uses beside what the inventory holds, in the same vocabulary. */
  readonly observes: readonly Observed[];
}

/** Data about people that no table holds: its term in the vocabulary, and how people read it. */
export interface Observed {
  readonly term: `${'pd' | 'dpv'}:${string}`;
  /** Its words, in `standards` of messages. */
  readonly words: 'visits';
}

/** The purposes, in one place. Another one needs its words, its entry here and, where it is optional, its switch. */
const rows = {
  account: {
    basis: config.purposes.account.basis,
    gate: 'required',
    retentionDays: 'account',
    dpv: 'dpv:AccountManagement',
    observes: [],
  },
  news: {
    basis: 'consent',
    gate: 'optional',
    retentionDays: 'account',
    dpv: 'dpv:DirectMarketing',
    observes: [],
  },
  statistics: {
    basis: 'consent',
    gate: 'optional',
    retentionDays: 396,
    dpv: 'dpv:ServiceUsageAnalytics',
    observes: [{ term: 'pd:BrowsingBehaviour', words: 'visits' }],
  },
  security: {
    basis: 'legitimate-interest',
    gate: 'none',
    retentionDays: 'account',
    dpv: 'dpv:EnforceSecurity',
    observes: [],
  },
  accountability: {
    basis: 'legal-obligation',
    gate: 'none',
    retentionDays: 'account',
    dpv: 'dpv:LegalCompliance',
    observes: [],
  },
} as const satisfies Readonly<Record<PurposeId, Omit<Purpose, 'id'>>>;

type Catalogue = typeof rows;
type WithGate<G> = { [Id in PurposeId]: Catalogue[Id]['gate'] extends G ? Id : never }[PurposeId];

export type ChoiceId = WithGate<'required' | 'optional'>;
export type OptionalId = WithGate<'optional'>;

/** Why a form is refused that lacks the required choice: a consent, or the acceptance of the terms. */
export const missingConsent =
  config.purposes.account.basis === 'contract' ? 'terms-missing' : 'consent-missing';

/** What an installation may leave out: an optional purpose without its switch in the configuration does not compile. */
const switches: Readonly<Record<OptionalId, { readonly offered: boolean }>> = config.purposes;

/** The purposes that a person may object to; each has its words in `uses.objections` of messages, or the compiler says so. */
export type ObjectableId = {
  [Id in PurposeId]: (typeof rows)[Id] extends
    { readonly basis: 'legitimate-interest' } | { readonly dpv: 'dpv:DirectMarketing' }
    ? Id
    : never;
}[PurposeId];

/** A purpose by its id. */
export function getPurpose(id: PurposeId): Purpose {
  return { id, ...rows[id] };
}

function isOffered(id: PurposeId): boolean {
  return rows[id].gate !== 'optional' || switches[id as OptionalId].offered;
}

/** All purposes of this installation, in the order in which people read them. */
export const purposes: readonly Purpose[] = (Object.keys(rows) as PurposeId[])
  .filter(isOffered)
  .map(getPurpose);

/** A purpose that a person decides about. */
export interface ChoicePurpose extends Purpose {
  readonly id: ChoiceId;
}

/** The purposes that a person decides about, the required one first. */
export const choices: readonly ChoicePurpose[] = purposes.filter(
  (purpose): purpose is ChoicePurpose => purpose.gate !== 'none',
);

/** Marketing may be objected to whatever it rests on, and the answer is yes, at once (GDPR Art. 21(2), (3)). */
export function isMarketing({ dpv }: Purpose): boolean {
  return dpv === 'dpv:DirectMarketing';
}

/** The purposes that a person may object to: what rests on our own interest (Art. 21(1)), and marketing. */
export const objectable: readonly (Purpose & { readonly id: ObjectableId })[] = purposes.filter(
  (purpose): purpose is Purpose & { readonly id: ObjectableId } =>
    purpose.basis === 'legitimate-interest' || isMarketing(purpose),
);

/** The choice with this id, or null: what a browser sends is not trusted to name one. */
export function findChoice(id: string): Purpose | null {
  return choices.find((purpose) => purpose.id === id) ?? null;
}
