import { sameBytes, toHex } from '@/lib/bytes';
import type { Checks, Digest } from './crypto-provider';
import { keyIdOf, makeNote, openNote, readNote, type Signer, type Verifier } from './note';

/**
 * What the log signs of a package of somebody's data: the manifest, which names every file with its hash, and the ZIP
 * as a whole, so that not one byte can change. Both are signed notes whose first line no checkpoint can have.
 */
export const PACKAGE_FORMAT = 'rightful-package/1';
const ZIP_FORMAT = 'rightful-zip/1';

function manifestText(hash: string): string {
  return `${PACKAGE_FORMAT}\nmanifest.json sha256 ${hash}\n`;
}

function zipText(hash: string): string {
  return `${ZIP_FORMAT}\nbefore this comment sha256 ${hash}\n`;
}

/** The note beside a manifest with this SHA-256. */
export function signManifest(digest: Digest, hash: Uint8Array, signer: Signer): string {
  return makeNote(digest, manifestText(toHex(hash)), signer);
}

/** The name under which a trusted key signed the manifest with this SHA-256; null when none did. */
export function openManifestNote(
  checks: Checks,
  note: string,
  hash: Uint8Array,
  trusted: readonly Verifier[],
): string | null {
  return openAs(checks, note, manifestText(toHex(hash)), trusted);
}

/** The note that closes a ZIP as its comment: of everything before the comment. Its length depends on the signer's name alone. */
export function signZip(digest: Digest, hash: Uint8Array, signer: Signer): string {
  return makeNote(digest, zipText(toHex(hash)), signer);
}

/** As `openManifestNote`, for the comment of a ZIP. */
export function openZipNote(
  checks: Checks,
  note: string,
  hash: Uint8Array,
  trusted: readonly Verifier[],
): string | null {
  return openAs(checks, note, zipText(toHex(hash)), trusted);
}

/** Whether a note claims to be signed with this key. Whether it is, is another question. */
export function claims(digest: Digest, note: string, { name, publicKey }: Verifier): boolean {
  const id = keyIdOf(digest, { name, publicKey });
  return readNote(note)?.signatures.some((one) => one.name === name && sameBytes(one.keyId, id)) === true;
}

/** Whether a text begins as the comment of a package's ZIP does. */
export function isZipNote(text: string): boolean {
  return text.startsWith(`${ZIP_FORMAT}\n`);
}

function openAs(checks: Checks, note: string, text: string, trusted: readonly Verifier[]): string | null {
  const opened = openNote(checks, note, trusted);
  return opened?.text === text ? (opened.signers[0] ?? null) : null;
}
