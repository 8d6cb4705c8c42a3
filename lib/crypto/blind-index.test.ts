import { describe, expect, it } from 'vitest';
import { blindIndex } from './blind-index';
import { filled } from './testing';

describe('blindIndex', () => {
  const key = filled(0x24);
  const index = '70e1ed7e-9602-63f0-420f-307fc092c96f';

  it('gives the format’s vector', () => {
    expect(blindIndex(key, 'users.email', '1', 'alice@example.com')).toBe(index);
  });

  it('changes with the key, the index, the version and the value', () => {
    const all = [
      index,
      blindIndex(filled(0x25), 'users.email', '1', 'alice@example.com'),
      blindIndex(key, 'tokens.email', '1', 'alice@example.com'),
      blindIndex(key, 'users.email', '2', 'alice@example.com'),
      blindIndex(key, 'users.email', '1', 'alice@example.org'),
      blindIndex(key, 'users.email', '1a', 'lice@example.com'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
