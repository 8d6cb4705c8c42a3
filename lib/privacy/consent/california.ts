import { kinds, type Holding, type HoldingKey, type Kind } from '@/lib/privacy/inventory';
import { ccpaCategories, ccpaTexts } from '@/messages/en-california';
import { purposeTexts } from '@/messages/en';
import { sharedOf } from './recipients';

/** What is held by the categories of California's privacy law (Cal. Civ. Code 1798.140(v)(1)), computed from the inventory. */

type CcpaCode = keyof typeof ccpaCategories;

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
export function listCcpaCategories(): readonly CcpaCategory[] {
  return (Object.keys(ccpaCategories) as CcpaCode[]).map((code) => ({
    code,
    name: ccpaCategories[code],
    parts: kinds.flatMap((kind) => partOf(kind, code)),
  }));
}

function partOf({ holding, columns }: Kind, code: CcpaCode): CcpaPart[] {
  const key = holding.key as HoldingKey;
  const what = columns
    .filter((column) => (categoriesOfDetail[`${key}.${column.key}`] ?? [categoryOf[key]]).includes(code))
    .map(({ label }) => label);
  const whole = what.length === columns.length;
  if (categoryOfSecret[key] === code) what.push(ccpaTexts.password);
  if (what.length === 0) return [];
  const { purpose } = holding;
  return [{ holding, what, whole, purpose: purposeTexts[purpose].name, disclosedTo: sharedOf(key, purpose) }];
}
