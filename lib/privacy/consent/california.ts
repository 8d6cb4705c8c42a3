import { labelOf } from '@/lib/privacy/labels';
import { plainIn, type Language, type Messages } from '@/messages/languages';
import { kinds, type Holding, type HoldingKey, type Kind } from '@/lib/privacy/inventory';
import { sharedOf } from './recipients';

/** What is held by the categories of California's privacy law (Cal. Civ. Code 1798.140(v)(1)), computed from the inventory. */

type CcpaCode = keyof Messages['california']['categories'];

/** Under which category each kind of data falls. */
const categoryOf: Readonly<Record<HoldingKey, CcpaCode>> = {
  profile: 'B',
  account: 'A',
  consents: 'B',
  confirmations: 'F',
  sessions: 'F',
  links: 'F',
  failedSignIns: 'F',
  activity: 'F',
  requests: 'B',
  emailChanges: 'A',
  supplements: 'B',
  queuedMails: 'F',
  packages: 'B',
};

/** Single details that fall under another category than their kind, or under several. */
const categoriesOfDetail: Readonly<Record<string, readonly CcpaCode[]>> = {
  'profile.name': ['A', 'B'],
  'profile.email': ['A'],
  'profile.postalAddress': ['A', 'B'],
  // An age is a characteristic that the law protects.
  'profile.birthDate': ['C'],
};

/** Categories of what is held and shown to nobody: an address with the password that opens the account (1798.140(ae)). */
const categoryOfSecret: Readonly<Partial<Record<HoldingKey, CcpaCode>>> = { account: 'L' };

/** What of one kind of data falls under a category. */
interface CcpaPart {
  readonly holding: Holding;
  readonly what: readonly string[];
  /** Whether that is all that people see of it. */
  readonly whole: boolean;
  readonly purpose: string;
  readonly disclosedTo: string;
}

/** One category of the law; without parts where nothing of it is collected. */
export interface CcpaCategory {
  readonly code: CcpaCode;
  readonly name: string;
  readonly parts: readonly CcpaPart[];
}

/** Every category that the law knows, in its order. */
export function listCcpaCategories(language: Language): readonly CcpaCategory[] {
  const { categories } = plainIn(language).california;
  return (Object.keys(categories) as CcpaCode[]).map((code) => ({
    code,
    name: categories[code],
    parts: kinds.flatMap((kind) => partOf(kind, code, language)),
  }));
}

function partOf({ holding, columns }: Kind, code: CcpaCode, language: Language): CcpaPart[] {
  const key = holding.key as HoldingKey;
  const what = columns
    .filter((column) => (categoriesOfDetail[`${key}.${column.key}`] ?? [categoryOf[key]]).includes(code))
    .map((column) => labelOf(column, language));
  const whole = what.length === columns.length;
  if (categoryOfSecret[key] === code) what.push(plainIn(language).california.password);
  if (what.length === 0) return [];
  const { purpose } = holding;
  return [
    {
      holding,
      what,
      whole,
      purpose: plainIn(language).purposes[purpose].name,
      disclosedTo: sharedOf(key, purpose, language),
    },
  ];
}
