import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { utf8 } from '@/lib/bytes';
import { blindObject, commit, pseudonym } from './commitment';
import { checks, flips } from './testing';

const OPENING = Buffer.from('934928adf28e87abcd4361463bf758207d94446456e80b514d5ea72a130aae25', 'hex');
const SALT = new Uint8Array(32).fill(9);
const BODY = utf8('{"reason":"user request"}');

const le64 = (n: number) => Buffer.from([n, 0, 0, 0, 0, 0, 0, 0]);

describe('a pseudonym', () => {
  it('is the format’s vector, and another for any other opening', () => {
    expect(pseudonym(checks, OPENING)).toBe('1M0eyeNmGiPspGxFo7q3QQ');
    for (const other of flips(OPENING)) expect(pseudonym(checks, other)).not.toBe('1M0eyeNmGiPspGxFo7q3QQ');
  });
});

describe('a blinded object', () => {
  it('is 16 bytes that change with the opening and with the id', () => {
    const blinded = blindObject(checks, OPENING, 'a');
    expect(blinded).toMatch(/^[\w-]{22}$/);
    expect(blindObject(checks, OPENING, 'b')).not.toBe(blinded);
    expect(blinded).not.toBe(pseudonym(checks, OPENING));
    for (const other of flips(OPENING)) expect(blindObject(checks, other, 'a')).not.toBe(blinded);
  });

  it('is the hash that its format says', () => {
    const hash = createHash('sha256')
      .update(Buffer.concat([le64(3), le64(12), Buffer.from('audit/obj/v1'), le64(32), OPENING, le64(1)]))
      .update('a');
    expect(blindObject(checks, OPENING, 'a')).toBe(hash.digest().subarray(0, 16).toString('base64url'));
  });
});

describe('a commitment', () => {
  it('is the format’s vector, and changes with any byte of the body or the salt', () => {
    const committed = commit(checks, SALT, BODY);
    expect(committed).toBe('aBIrkGtbcyJbT8uDpL-mpH4tzP5Bvb-_e1PcoQ9d1Ek');
    for (const body of flips(BODY)) expect(commit(checks, SALT, body)).not.toBe(committed);
    for (const salt of flips(SALT)) expect(commit(checks, salt, BODY)).not.toBe(committed);
  });

  it('is an HMAC for keys of every length', () => {
    for (const length of [0, 1, 63, 64, 65, 200]) {
      const key = new Uint8Array(length).fill(7);
      const expected = createHmac('sha256', key).update(BODY).digest('base64url');
      expect(commit(checks, key, BODY)).toBe(expected);
    }
  });
});
