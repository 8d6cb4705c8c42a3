import { utf8, type Bytes } from '@/lib/bytes';

/** A copy that shares no memory with a pool. */
export function ownBytes(source: Uint8Array): Bytes {
  return new Uint8Array(source);
}

/**
 * Pre-authentication encoding: LE64(number of parts), then LE64(length) and the bytes of each.
 * Two different lists of parts never give the same bytes. Text counts as its UTF-8.
 */
export function pae(...parts: readonly (string | Uint8Array)[]): Bytes {
  const pieces = parts.map((part) => (typeof part === 'string' ? utf8(part) : part));
  const encoded = new Uint8Array(pieces.reduce((length, piece) => length + 8 + piece.length, 8));
  const view = new DataView(encoded.buffer);
  view.setBigUint64(0, BigInt(pieces.length), true);
  let at = 8;
  for (const piece of pieces) {
    view.setBigUint64(at, BigInt(piece.length), true);
    encoded.set(piece, at + 8);
    at += 8 + piece.length;
  }
  return encoded;
}

/** The 16 bytes of a UUID in its 36-character form; anything else throws TypeError. */
export function uuidToBytes(uuid: string): Bytes {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(uuid))
    throw new TypeError('An id must be a UUID.');
  return ownBytes(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
}

/** The 36-character lower-case form of 16 bytes; another length throws TypeError. */
export function bytesToUuid(bytes: Uint8Array): string {
  if (bytes.length !== 16) throw new TypeError('A UUID has 16 bytes.');
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
