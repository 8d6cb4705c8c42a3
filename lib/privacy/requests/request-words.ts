import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import type { Subject } from '@/lib/privacy/keys/vault';

const { wordsSealed, answerSealed } = inventory.PrivacyRequest.columns;

interface SealedWords {
  readonly id: string;
  readonly wordsSealed: Uint8Array | null;
  readonly answerSealed: Uint8Array | null;
}

/** What a person wrote with a request, and what they were answered; null where that is nothing. */
export function openWords(
  subject: Subject,
  row: SealedWords,
): { readonly words: string | null; readonly answer: string | null } {
  return {
    words: row.wordsSealed && openColumn(subject, wordsSealed.reads.sealed, row.id, row.wordsSealed),
    answer: row.answerSealed && openColumn(subject, answerSealed.reads.sealed, row.id, row.answerSealed),
  };
}
