import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Checks } from '@/lib/log/functions';
import { checkForm, type VerifyState } from './check';

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

/** Checks what the form holds here, in this browser; nothing is sent. */
export function checkHere(form: FormData, ownVkeys: readonly string[]): Promise<VerifyState> {
  return checkForm(browserChecks, form, ownVkeys, 'browser');
}
