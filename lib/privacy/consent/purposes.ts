import { purposeTexts } from '@/messages/en';
import { config } from '@/rightful.config';

/** GDPR Art. 6(1), as far as this software relies on it. One purpose has exactly one basis. */
export type LegalBasis = 'consent' | 'contract' | 'legal-obligation' | 'legitimate-interest';

export type PurposeId = keyof typeof purposeTexts;

export interface Purpose {
  readonly id: PurposeId;
  readonly basis: LegalBasis;
  /** Whether a person is asked, and whether an account can exist without a yes. */
  readonly gate: 'required' | 'optional' | 'none';
  /** How long data held for it stays; `howLong` of its text says the same in words. */
  readonly retentionDays: number | 'account';
  /** The purpose in the W3C Data Privacy Vocabulary 2.3. */
  readonly dpv: `dpv:${string}`;
}

const catalogue: Readonly<Record<PurposeId, Omit<Purpose, 'id'>>> = {
  account: {
    basis: config.purposes.account.basis,
    gate: 'required',
    retentionDays: 'account',
    dpv: 'dpv:AccountManagement',
  },
  news: { basis: 'consent', gate: 'optional', retentionDays: 'account', dpv: 'dpv:DirectMarketing' },
  statistics: { basis: 'consent', gate: 'optional', retentionDays: 396, dpv: 'dpv:ServiceUsageAnalytics' },
  security: {
    basis: 'legitimate-interest',
    gate: 'none',
    retentionDays: 'account',
    dpv: 'dpv:EnforceSecurity',
  },
  accountability: {
    basis: 'legal-obligation',
    gate: 'none',
    retentionDays: 'account',
    dpv: 'dpv:LegalCompliance',
  },
};

/** A purpose by its id. */
export function getPurpose(id: PurposeId): Purpose {
  return { id, ...catalogue[id] };
}

function isOffered(id: PurposeId): boolean {
  return id === 'news' || id === 'statistics' ? config.purposes[id].offered : true;
}

/** All purposes of this installation, in the order in which people read them. */
export const purposes: readonly Purpose[] = (Object.keys(purposeTexts) as PurposeId[])
  .filter(isOffered)
  .map(getPurpose);

/** The purposes that a person decides about, the required one first. */
export const choices: readonly Purpose[] = purposes.filter((purpose) => purpose.gate !== 'none');

/** Marketing may be objected to whatever it rests on, and the answer is yes, at once (GDPR Art. 21(2), (3)). */
export function isMarketing({ dpv }: Purpose): boolean {
  return dpv === 'dpv:DirectMarketing';
}

/** The purposes that a person may object to: what rests on our own interest (Art. 21(1)), and marketing. */
export const objectable: readonly Purpose[] = purposes.filter(
  (purpose) => purpose.basis === 'legitimate-interest' || isMarketing(purpose),
);

/** The choice with this id, or null: what a browser sends is not trusted to name one. */
export function findChoice(id: string): Purpose | null {
  return choices.find((purpose) => purpose.id === id) ?? null;
}
