import { getPurpose, type LegalBasis } from '@/lib/privacy/catalogue/purposes';
import type { Kind } from '@/lib/privacy/inventory';
import { missingTexts } from '@/messages/en';

/** The rights of GDPR Art. 15 to 21 that a person may have over data. */
export type DataRight = 'access' | 'rectify' | 'erase' | 'restrict' | 'portability' | 'object';

/** How a right stands: there, there by taking the consent back, or missing with the one line that says why. */
export type RightStanding =
  | { readonly offered: true; readonly by: 'asking' | 'withdrawing' }
  | { readonly offered: false; readonly why: string };

const yes: RightStanding = { offered: true, by: 'asking' };
const withdraw: RightStanding = { offered: true, by: 'withdrawing' };
const no = (why: string): RightStanding => ({ offered: false, why });
const always = { access: yes, rectify: yes, restrict: yes } as const;

/**
 * Which rights a legal basis gives: the one place that knows. What the law asks for cannot be erased, moved or objected
 * to; what rests on a contract cannot be objected to; consent is withdrawn instead; only what rests on consent or a
 * contract can be moved (after CNIL's guide for developers, sheet 15).
 */
const matrix: Readonly<Record<LegalBasis, Readonly<Record<DataRight, RightStanding>>>> = {
  consent: { ...always, erase: yes, portability: yes, object: withdraw },
  contract: { ...always, erase: yes, portability: yes, object: no(missingTexts.objectToContract) },
  'legitimate-interest': { ...always, erase: yes, portability: no(missingTexts.move), object: yes },
  'legal-obligation': {
    ...always,
    erase: no(missingTexts.eraseByLaw),
    portability: no(missingTexts.move),
    object: no(missingTexts.objectToLaw),
  },
};

/** Every right over a kind of data, as the basis of its purpose has it. Only what its person provided is theirs to move. */
export function standingsOf({
  holding,
  columns,
}: Pick<Kind, 'holding' | 'columns'>): Readonly<Record<DataRight, RightStanding>> {
  const standings = matrix[getPurpose(holding.purpose).basis];
  const provided = columns.some((column) => column.provided);
  return provided ? standings : { ...standings, portability: no(missingTexts.move) };
}
