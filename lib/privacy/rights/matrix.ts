import { getPurpose, type LegalBasis } from '@/lib/privacy/catalogue/purposes';
import type { Kind } from '@/lib/privacy/inventory';
import { plainIn, type Language, type Messages } from '@/messages/languages';

/** The rights of GDPR Art. 15 to 21 that a person may have over data. */
export type DataRight = 'access' | 'rectify' | 'erase' | 'restrict' | 'portability' | 'object';

/** How a right stands: there, there by taking the consent back, or missing with the key of the one line that says why. */
export type RightStanding =
  | { readonly offered: true; readonly by: 'asking' | 'withdrawing' }
  | { readonly offered: false; readonly why: string };

type Missing = keyof Messages['uses']['missing'];
type Rule =
  Extract<RightStanding, { readonly offered: true }> | { readonly offered: false; readonly because: Missing };

const yes: Rule = { offered: true, by: 'asking' };
const withdraw: Rule = { offered: true, by: 'withdrawing' };
const no = (because: Missing): Rule => ({ offered: false, because });
const always = { access: yes, rectify: yes, restrict: yes } as const;

/**
 * Which rights a legal basis gives: the one place that knows. What the law asks for cannot be erased, moved or objected
 * to; what rests on a contract cannot be objected to; consent is withdrawn instead; only what rests on consent or a
 * contract can be moved (after CNIL's guide for developers, sheet 15).
 */
const matrix: Readonly<Record<LegalBasis, Readonly<Record<DataRight, Rule>>>> = {
  consent: { ...always, erase: yes, portability: yes, object: withdraw },
  contract: { ...always, erase: yes, portability: yes, object: no('objectToContract') },
  'legitimate-interest': { ...always, erase: yes, portability: no('move'), object: yes },
  'legal-obligation': {
    ...always,
    erase: no('eraseByLaw'),
    portability: no('move'),
    object: no('objectToLaw'),
  },
};

/** Every right over a kind of data, as the basis of its purpose has it. Only what its person provided is theirs to move. */
export function standingsOf(
  { holding, columns }: Pick<Kind, 'holding' | 'columns'>,
  language: Language,
): Readonly<Record<DataRight, RightStanding>> {
  const rules = matrix[getPurpose(holding.purpose).basis];
  const provided = columns.some((column) => column.provided);
  const { missing } = plainIn(language).uses;
  const say = (rule: Rule): RightStanding =>
    rule.offered ? rule : { offered: false, why: missing[rule.because] };
  const given = provided ? rules : { ...rules, portability: no('move') };
  return {
    access: say(given.access),
    rectify: say(given.rectify),
    erase: say(given.erase),
    restrict: say(given.restrict),
    portability: say(given.portability),
    object: say(given.object),
  };
}
