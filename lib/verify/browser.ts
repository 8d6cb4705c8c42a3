import type { Language } from '@/messages/languages';
import { english, verifyWordsIn, type VerifyWords } from './words';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Checks } from '@/lib/log/crypto-provider';
import { askLog } from './ask-log';
import { checkForm, compareForm, type VerifyState } from './check';
import type { ReadLog } from '@/lib/log/today';

/** The functions of a browser, under the rules of RFC 8032 as on the server. */
export const browserChecks: Checks = {
  sha256,
  verifyEd25519(publicKey, message, signature) {
    try {
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
};

/** An answer at once, and one that follows when the log was asked; null when nobody is asked. */
export interface CheckedHere {
  readonly state: VerifyState;
  readonly later: Promise<VerifyState> | null;
}

/**
 * Checks what the form holds here, in this browser; the file is not sent. Where there is a network, this site's log is
 * then asked whether it still says what a valid receipt of it says.
 */
export async function checkHere(
  form: FormData,
  ownVkeys: readonly string[],
  log: ReadLog | null = navigator.onLine ? askLog('/api/log') : null,
  words: VerifyWords = english,
): Promise<CheckedHere> {
  const checked = await checkForm(browserChecks, form, ownVkeys, 'browser', words);
  const compare = (read: Parameters<typeof compareForm>[3]) =>
    compareForm(browserChecks, checked, ownVkeys, read, words);
  const asks = checked.judgement?.verdict === 'valid' && checked.judgement.by === 'own';
  if (!log || !asks) return { state: await compare('offline'), later: null };
  return { state: await compare('asking'), later: compare(log) };
}

/** The check with the words of a language, once they are here. */
export async function checkerIn(
  language: Language,
): Promise<(form: FormData, ownVkeys: readonly string[]) => Promise<CheckedHere>> {
  const words = await verifyWordsIn(language);
  return (form, ownVkeys) => checkHere(form, ownVkeys, undefined, words);
}
