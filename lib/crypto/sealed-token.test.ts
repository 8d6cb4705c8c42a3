import { expect, test } from 'vitest';
import { randomBytes } from './hash';
import { openToken, sealToken } from './sealed-token';

const key = randomBytes();
const end = new Date('2026-01-02T03:14:05.678Z');
const before = new Date(end.getTime() - 1);
const token = sealToken(key, 'RF-7K2M, with an accent: é', end);

test('a token opens under its key until its end, and not at it', () => {
  expect(openToken(key, token, before)).toBe('RF-7K2M, with an accent: é');
  expect(openToken(key, token, end)).toBeNull();
  expect(openToken(key, sealToken(key, '', end), before)).toBe('');
});

test('a token says nothing to others, and the same text is another token each time', () => {
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('RF-7K2M');
  expect(sealToken(key, 'x', end)).not.toBe(sealToken(key, 'x', end));
});

test('another key, any changed byte, any cut and any text of somebody else open nothing', () => {
  expect(openToken(randomBytes(), token, before)).toBeNull();
  const bytes = Buffer.from(token, 'base64url');
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(openToken(key, changed.toString('base64url'), before)).toBeNull();
    expect(openToken(key, bytes.subarray(0, at).toString('base64url'), before)).toBeNull();
  }
  for (const text of ['', ' ', 'RF-7K2M-9QXD-4TBW 2026-01-02T03:04:05.678Z', `${token}=`, `${token} `])
    expect(openToken(key, text, before)).toBeNull();
});
