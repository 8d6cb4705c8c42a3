import { canonicalJson, sha256 } from '@/lib/crypto';
import { purposeTexts } from '@/messages/en';
import { substantialTerms } from '@/messages/en-consent';
import { wordingOnly } from '@/messages/wording-only';
import { config } from '@/rightful.config';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { sharedForInShort } from './recipients';

/** What a yes is given to: who does what with which data, why, for how long, and who receives it. */
type Substantial = keyof typeof substantialTerms;

type Facts = Readonly<Record<Substantial, string>>;

/** One fact that two texts say differently. */
export interface ChangedFact {
  readonly term: string;
  readonly before: string;
  readonly now: string;
}

/** What a text says of substance in other words than the one before it. */
export function listChanged(before: Facts, now: Facts): readonly ChangedFact[] {
  return changedKeys(before, now).map((key) => ({
    term: substantialTerms[key],
    before: before[key],
    now: now[key],
  }));
}

function changedKeys(before: Facts, now: Facts): Substantial[] {
  return (Object.keys(substantialTerms) as Substantial[]).filter((key) => before[key] !== now[key]);
}

/**
 * Whether a new text of a purpose asks for another yes. Every change of a fact does, unless somebody has declared that the
 * new words say the same: the operator for this very text (its hash, hex), or whoever wrote the words that all
 * installations share (`wordsHash`), which leaves what an installation put in: who it is, and who receives data.
 */
export function asksAgain(purpose: PurposeId, before: Facts, now: Facts, hash: string): boolean {
  if (config.wordingOnly?.includes(hash)) return false;
  const named = before.withWhom === sharedForInShort(purpose);
  const excused = [
    ...(wordingOnly.includes(wordsHash(purpose)) ? shared : []),
    // Older texts named whoever receives data, and not which.
    ...(named ? (['withWhom'] as const) : []),
  ];
  return changedKeys(before, now).some((key) => !excused.includes(key));
}

const shared: readonly Substantial[] = ['why', 'what', 'howLong'];

/** SHA-256 (hex) of the words of substance that all installations share, as they stand in `messages`. */
export function wordsHash(purpose: PurposeId): string {
  const { why, what, howLong } = purposeTexts[purpose];
  const words = canonicalJson({ purpose, language: config.languages[0], why, what, howLong });
  return Buffer.from(sha256(new TextEncoder().encode(words))).toString('hex');
}
