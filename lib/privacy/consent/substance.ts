import { plainIn, type Language, type Messages } from '@/messages/languages';
import { howLongWords } from '@/lib/privacy/duties';
import { canonicalJson, sha256 } from '@/lib/crypto';
import { wordingOnly } from '@/messages/wording-only';
import { config } from '@/rightful.config';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { sharedForInShort } from './recipients';

/** What a yes is given to: who does what with which data, why, for how long, and who receives it. */
type Substantial = keyof Messages['uses']['terms'];

type Facts = Readonly<Record<Substantial, string>>;

/** One fact that two texts say differently. */
export interface ChangedFact {
  readonly term: string;
  readonly before: string;
  readonly now: string;
}

/**
 * What of substance changed since a text, in the words of `now`, which may be written in another language. `since` is the
 * present text in the language of the one before.
 */
export function listChanged(
  before: Facts,
  since: Facts,
  now: Facts,
  language: Language,
): readonly ChangedFact[] {
  return changedKeys(before, since).map((key) => ({
    term: plainIn(language).uses.terms[key],
    before: before[key],
    now: now[key],
  }));
}

const substantial: readonly Substantial[] = ['who', 'what', 'why', 'howLong', 'withWhom'];

function changedKeys(before: Facts, now: Facts): Substantial[] {
  return substantial.filter((key) => before[key] !== now[key]);
}

/**
 * Whether a new text of a purpose asks for another yes. Every change of a fact does, unless somebody has declared that the
 * new words say the same: the operator for this very text (its hash, hex), or whoever wrote the words that all
 * installations share (`wordsHash`), which leaves what an installation put in: who it is, and who receives data.
 */
export function asksAgain(
  purpose: PurposeId,
  before: Facts,
  now: Facts,
  hash: string,
  language: Language,
): boolean {
  if (config.wordingOnly?.includes(hash)) return false;
  const named = before.withWhom === sharedForInShort(purpose, language);
  const excused = [
    ...(wordingOnly.includes(wordsHash(purpose, language)) ? shared : []),
    // Older texts named whoever receives data, and not which.
    ...(named ? (['withWhom'] as const) : []),
  ];
  return changedKeys(before, now).some((key) => !excused.includes(key));
}

const shared: readonly Substantial[] = ['why', 'what', 'howLong'];

/** SHA-256 (hex) of the words of substance that all installations share, as they stand in `messages`. */
export function wordsHash(purpose: PurposeId, language: Language): string {
  const { why, what } = plainIn(language).purposes[purpose];
  const howLong = howLongWords(purpose, language);
  const words = canonicalJson({ purpose, language, why, what, howLong });
  return Buffer.from(sha256(new TextEncoder().encode(words))).toString('hex');
}
