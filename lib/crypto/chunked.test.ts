import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ChunkedDecryptor, ChunkedEncryptor } from './chunked';
import { concat, type Bytes } from '@/lib/bytes';
import { ownBytes } from './encoding';
import { attempt, filled, flips, hex, truncations, unhex } from './testing';

// Wycheproof, c2sp_chunked_encryption_aes_256_gcm_test.json, cases 1 to 4 and 6: a zlib stream of the ciphertext each.
const KEY = unhex('59454c4c4f57205355424d4152494e452059454c4c4f57205355424d4152494e');
const VECTORS: readonly (readonly [length: number, sha512: string, ciphertext: string])[] = [
  [
    0,
    'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
    '78da004800b7ff43a2e39431cbae0389d3fc86adf46f7c3a24de88d9311617e53f3164cc1d5dc738a66b97f0bf786565c31799c2f463d50a7e10046011dc6fc3c939e3a5db7affb6191551669554fb010000ffff4bc124df',
  ],
  [
    7,
    'e85f32a85f1d4f7c9b2d36d20eca8435d81253e7075e9dea069eb1b6da48daf92ef1797367b520d8a46c4f72cecb85b1daff8887fcb41721d39943d1952fc180',
    '78da004f00b0ffa1a1b56f6db58cd1ede0c5c9db62aef20d3f96a6c594bb9252bb38122de91236502b42a1d7fcab820ffa292940d2f86add212cfa42c38df19d3cc9139ee61a5990d3db57433514229beea49a8a72bd010000ffffdb4f2a44',
  ],
  [
    16385,
    'db9e441f318209d02c8eaedfa94be7a08d3414057835c80ecea2deb0b16438ff97ae6dac13a749efe4a24686b01dc0dfab756703e810cc164466cd5cce99b3e8',
    '78daecc0312b05010000e0ab33889449c9a0cb22b9ba89943f70a5fc02db1918582c6e757465a0db6eb11ad5a52e1383b2dca26c66a4647b75f55ebdf733def27d4f7ff71fd7e9db7137b778b1558707cdd27cf270d4177b2f7751f738d80e376f9ed7aaaf7c793dfa0d47ef2797b3e57ed6bf360100000000000000000000000000000030750bc9613ffc6cafd232cb57ebd3b320de5d29cedbf876a7da18ff7fffcc4c020000ffffea552abb',
  ],
  [
    32768,
    'ccf53be90b5c9bc1aad1fb9b37e86fd60ca86a41401051e636c41e8ddc61b574d6767d16f035f18391c21ff24d1fa5171c5a537685e7197532884845bf7e990b',
    '78daecd0bf2b05010000e057b7d8defc5296b788cda88ce495e10d4a51865726b2d09592e1ba18c8c5250bc748dde094410ccaea57ec2283888c57a6f767dcf27d7fc277bed777fc96e565eb3b5d1b7e1e8c5e6677ff3b0737ad93c7e946efd15d732359df1f5f196a4ffc66a7f5ab9db9783e9d7c2a1a5b35000000000000000000000000000000a0726998070f97f7edbf7acff2f6d8f58711000000000000000000000000000000a8dee7ebe6ed623093f49f45f1577938b2f053d49a03e1d4fb45dc590d9646bb010000ffff046e3552',
  ],
  [
    16384,
    'd787e0bf39e0d2e9a707b94bc77329f665286160744507f0fac9608e33a98994b6d9dd4a43a6326287d32b2e15d76e0de6a8818689698bee2ca419bf9bbedc02',
    '78daecc0ad4a0301000060c560f019c49faca0ed821ea2588c62100541cc2746413841835a7c018b20076a325dd4032d8eb5856361db2d6d6c8b2b838ded3156beeff3fce3e4eb20e9fcf5aaedb07ffb589b1f657190fee7f16f763d3bdcf9ce8aabe5d74a145e5e1cdd6fad6c2c1ebead8d8b87c60c00000000000000000000000000000030759bfb7bc7ade6dcfa69ba5abf7bff79d92e3d07e585a7ddbcbb743648a29b49000000ffff4eef2f3b',
  ],
];
const EMPTY = new Uint8Array(0);
const context = unhex('0102');

function encrypt(plain: Uint8Array, salt = filled(7, 24)): Bytes {
  const message = new ChunkedEncryptor(KEY, salt, context);
  return concat(message.prefix, message.update(plain), message.final());
}

function decrypt(sealed: Uint8Array, key: Uint8Array = KEY, about: Uint8Array = context): Bytes {
  const message = new ChunkedDecryptor(key, about);
  return concat(message.update(sealed), message.final());
}

describe('the published messages', () => {
  it.each(VECTORS)('of %d bytes are opened and made again', (length, sha512, packed) => {
    const sealed = ownBytes(inflateSync(unhex(packed)));
    const plain = decrypt(sealed, KEY, EMPTY);
    expect(plain.length).toBe(length);
    expect(createHash('sha512').update(plain).digest('hex')).toBe(sha512);
    const again = new ChunkedEncryptor(KEY, sealed.subarray(0, 24), EMPTY);
    expect(hex(concat(again.prefix, again.update(plain), again.final()))).toBe(hex(sealed));
  });
});

describe('a message', () => {
  const long = Uint8Array.from({ length: 40_000 }, (_, i) => (i * 31) % 251);

  it('is the same in whatever pieces it comes and goes', () => {
    const sealed = encrypt(long);
    for (const size of [1, 16_383, 16_384, 16_385, 40_000]) {
      const [encryptor, decryptor] = [
        new ChunkedEncryptor(KEY, filled(7, 24), context),
        new ChunkedDecryptor(KEY, context),
      ];
      const parts: Uint8Array[] = [encryptor.prefix];
      for (let at = 0; at < long.length; at += size)
        parts.push(encryptor.update(long.subarray(at, at + size)));
      parts.push(encryptor.final());
      expect(hex(concat(...parts))).toBe(hex(sealed));
      const plain: Uint8Array[] = [];
      for (let at = 0; at < sealed.length; at += size)
        plain.push(decryptor.update(sealed.subarray(at, at + size)));
      plain.push(decryptor.final());
      expect(hex(concat(...plain))).toBe(hex(long));
    }
  });

  it('of which a byte was changed, or the end cut off, is refused', () => {
    const short = encrypt(long.subarray(0, 50));
    for (const other of [...flips(short), ...truncations(short)])
      expect(attempt(() => decrypt(other))).toBe('refused');
    const sealed = encrypt(long);
    const chunk = 16_384 + 16;
    const [a, b, c] = [0, 1, 2].map((i) => sealed.subarray(56 + i * chunk, 56 + (i + 1) * chunk));
    const [first, second, last] = [a ?? EMPTY, b ?? EMPTY, c ?? EMPTY];
    const others = [
      [first, second],
      [first, last],
      [second, first, last],
      [first, first, second, last],
      [first, second, last, Uint8Array.of(0)],
      [first, second, second, last],
    ];
    for (const chunks of others)
      expect(attempt(() => decrypt(concat(sealed.subarray(0, 56), ...chunks)))).toBe('refused');
  });

  it('of another key or another context is refused before anything of it is decrypted', () => {
    const [sealed, refused] = [encrypt(long), 'refused'];
    expect(attempt(() => new ChunkedDecryptor(filled(1), context).update(sealed))).toBe(refused);
    expect(attempt(() => new ChunkedDecryptor(KEY, EMPTY).update(sealed))).toBe(refused);
  });
});
