import { ChunkedDecryptor, ChunkedEncryptor, decryptedLength, SALT_LENGTH } from './chunked';
import { concat, type Bytes } from '@/lib/bytes';
import { pae, uuidToBytes } from './encoding';
import { CryptoError } from './errors';
import { randomBytes, timingSafeEqual } from './hash';
import { fileKeyOf, type PersonKey } from './person-key';
import type { SealContext } from './seal';

/**
 * A sealed file: E1 04 | kid (16) | a chunked message under the person's key of files. Its place is bound into the keys of
 * the message, so that a file opens only for the person and the row that it was sealed for.
 */
const MAGIC = Uint8Array.of(0xe1, 0x04);
const HEADER_LENGTH = 18;

/** Seals what flows through it. The memory that it takes does not depend on the length. */
export function sealFile(key: PersonKey, place: SealContext): TransformStream<Uint8Array, Uint8Array> {
  const header = headerOf(key);
  const message = new ChunkedEncryptor(fileKeyOf(key), randomBytes(SALT_LENGTH), contextOf(header, place));
  return new TransformStream({
    start: (controller) => controller.enqueue(concat(header, message.prefix)),
    transform: (plain, controller) => pass(message.update(plain), controller),
    flush: (controller) => controller.enqueue(message.final()),
  });
}

/**
 * Opens what `sealFile` sealed for the same key and place. Each piece is authentic when it is given out; the stream fails
 * with CryptoError as soon as something is not, and at its end when something is missing.
 */
export function openFile(key: PersonKey, place: SealContext): TransformStream<Uint8Array, Uint8Array> {
  const header = headerOf(key);
  const message = new ChunkedDecryptor(fileKeyOf(key), contextOf(header, place));
  let seen: Bytes | null = new Uint8Array(0);
  return new TransformStream({
    transform(sealed, controller) {
      if (seen === null) return pass(message.update(sealed), controller);
      const both = concat(seen, sealed);
      seen = both.length < HEADER_LENGTH ? both : null;
      if (seen) return undefined;
      // The header names exactly one key: another is never tried.
      if (!timingSafeEqual(both.subarray(0, HEADER_LENGTH), header)) throw new CryptoError();
      return pass(message.update(both.subarray(HEADER_LENGTH)), controller);
    },
    flush(controller) {
      if (seen) throw new CryptoError();
      pass(message.final(), controller);
    },
  });
}

/** How many bytes are in a sealed file of this length, when it is whole. */
export function openedLength(sealedLength: number): number {
  return decryptedLength(sealedLength - HEADER_LENGTH);
}

function pass(bytes: Bytes, controller: TransformStreamDefaultController<Uint8Array>): void {
  if (bytes.length > 0) controller.enqueue(bytes);
}

function headerOf(key: PersonKey): Bytes {
  return concat(MAGIC, key.kid);
}

function contextOf(header: Uint8Array, { table, column, subjectId, rowId }: SealContext): Bytes {
  return concat(header, pae('pii/file/v1', table, column, uuidToBytes(subjectId), uuidToBytes(rowId)));
}
