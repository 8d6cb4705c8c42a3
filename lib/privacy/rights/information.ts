import { getPurpose } from '@/lib/privacy/consent/purposes';
import type { Holding } from '@/lib/privacy/inventory';
import { basisTexts, purposeTexts } from '@/messages/en';

/** What a person is told about a kind of data (GDPR Art. 15(1)), in words. */
export interface Information {
  readonly purpose: string;
  readonly why: string;
  readonly legalBasis: string;
  readonly source: string;
  readonly keptUntil: string;
  readonly sharedWith: string;
}

export function informationOf(holding: Holding): Information {
  const { name, why, withWhom } = purposeTexts[holding.purpose];
  return {
    purpose: name,
    why,
    legalBasis: basisTexts[getPurpose(holding.purpose).basis],
    source: holding.source,
    keptUntil: holding.keptUntil,
    sharedWith: withWhom,
  };
}
