import { describe, expect, it } from 'vitest';
import { CryptoError } from './errors';
import { createDek, PersonKey } from './person-key';
import type { SealContext } from './seal';
import { openedLength, openFile, sealFile } from './seal-file';
import { DEK, hex, ROW, SUBJECT } from './testing';

const key = new PersonKey(DEK);
const here: SealContext = { table: 'package', column: 'file', subjectId: SUBJECT, rowId: ROW };
const plain = Uint8Array.from({ length: 200_000 }, (_, i) => i % 253);

/** Everything that a transformation gives for these bytes, in pieces of this size. */
async function through(
  bytes: Uint8Array,
  transform: TransformStream<Uint8Array, Uint8Array>,
  size = 65_536,
): Promise<Uint8Array> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const from = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Uint8Array(
    await new Response(from.pipeThrough(transform) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
}

describe('a sealed file', () => {
  it('names its suite and its key, and opens for the same person and row', async () => {
    const sealed = await through(plain, sealFile(key, here));
    expect(hex(sealed.subarray(0, 18))).toBe(`e104${hex(key.kid)}`);
    expect(hex(await through(sealed, openFile(key, here), 7_777))).toBe(hex(plain));
    expect(
      hex(await through(await through(new Uint8Array(0), sealFile(key, here)), openFile(key, here))),
    ).toBe('');
  });

  it('says how much is in it by its length', async () => {
    for (const length of [0, 1, 16_383, 16_384, 16_385, 200_000]) {
      const sealed = await through(plain.subarray(0, length), sealFile(key, here));
      expect(openedLength(sealed.length)).toBe(length);
    }
  });

  it('is never the same twice, and holds nothing that can be read', async () => {
    const text = new TextEncoder().encode('filemarker '.repeat(5000));
    const [one, two] = [await through(text, sealFile(key, here)), await through(text, sealFile(key, here))];
    expect(hex(one.subarray(18, 42))).not.toBe(hex(two.subarray(18, 42)));
    expect(Buffer.from(one).includes('filemarker')).toBe(false);
  });

  it('does not open for another key, person, row, table or column', async () => {
    const sealed = await through(plain, sealFile(key, here));
    const other = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4aff';
    const places: SealContext[] = [
      { ...here, subjectId: other },
      { ...here, rowId: other },
      { ...here, table: 'profile' },
      { ...here, column: 'name' },
    ];
    for (const place of places)
      await expect(through(sealed, openFile(key, place))).rejects.toBeInstanceOf(CryptoError);
    await expect(through(sealed, openFile(new PersonKey(createDek()), here))).rejects.toBeInstanceOf(
      CryptoError,
    );
  });

  it('that was cut off at any chunk, or in its header, is refused', async () => {
    const sealed = await through(plain, sealFile(key, here));
    for (const length of [0, 1, 17, 18, 40, 74, 74 + 16_400, 74 + 2 * 16_400, sealed.length - 1])
      await expect(through(sealed.subarray(0, length), openFile(key, here))).rejects.toBeInstanceOf(
        CryptoError,
      );
  });
});
