import type { Checks } from '@/lib/log/crypto-provider';
import { parseVkey, type Verifier } from '@/lib/log/note';
import { verifyReceipt, type Findings, type ReceiptRefusal } from '@/lib/log/receipt';

/** The keys that the reader trusts: of the log that the reader stands at, under all its names, and one that the reader named. */
export interface Keys {
  readonly own: readonly Verifier[];
  readonly given: Verifier | null;
}

/**
 * What is known of a file. `valid` alone says that it proves anything. In the three others that name an `origin` the
 * parts of the file fit together, but nobody whom the reader trusts has signed them: `untrusted` when the reader named
 * no key, `another-log` when the reader's keys are of other logs, `unknown-key` when the key in that name is another.
 */
export type Judgement =
  | { readonly verdict: 'valid'; readonly by: keyof Keys; readonly findings: Findings }
  | { readonly verdict: 'untrusted' | 'another-log' | 'unknown-key'; readonly origin: string }
  | { readonly verdict: Exclude<ReceiptRefusal, 'another-log' | 'unknown-key'> };

/** Judges the file of a receipt. Never throws, and asks nobody. */
export function judgeReceipt(checks: Checks, file: Uint8Array, { own, given }: Keys): Judgement {
  const found = verifyReceipt(checks, file, given ? [...own, given] : own);
  if (found.verdict === 'untrusted') return { verdict: 'untrusted', origin: found.checkpoint.origin };
  if (found.verdict === 'valid') {
    const byOwn = verifyReceipt(checks, file, own).verdict === 'valid';
    return { verdict: 'valid', by: byOwn ? 'own' : 'given', findings: found };
  }
  return 'reason' in found ? refusedAs(checks, file, found.reason) : { verdict: 'edited' };
}

function refusedAs(checks: Checks, file: Uint8Array, reason: ReceiptRefusal): Judgement {
  if (reason !== 'another-log' && reason !== 'unknown-key') return { verdict: reason };
  const unsigned = verifyReceipt(checks, file, []);
  return 'checkpoint' in unsigned
    ? { verdict: reason, origin: unsigned.checkpoint.origin }
    : { verdict: 'edited' };
}

/** The key in a text that somebody pasted, white space around it left out; null when it is none. */
export function readVkey(checks: Checks, text: string): Verifier | null {
  return parseVkey(checks, text.trim());
}
