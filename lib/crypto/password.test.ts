import { afterAll, describe, expect, it, vi } from 'vitest';
import { bounds } from '@/lib/bounds';
import { BusyError } from './errors';
import { carryHash, hashWith, verifyWith } from './password';
import { bcryptMatches, closePasswordPool, isEasilyGuessed } from './password-pool';
import { FairQueue, type Asker } from './password-queue';
import { cheapHash, filled, ROW, SUBJECT, unboundHash } from './testing';

const PEPPER = filled(0x50);
const verify = (password: string, stored: string | null) => verifyWith(PEPPER, SUBJECT, password, stored);
const OK = { ok: true, rehash: false };
const OK_BUT_CHEAP = { ok: true, rehash: true };
const WRONG = { ok: false, rehash: false };

afterAll(closePasswordPool);

describe('a stored password', () => {
  it('names its scheme and a cost of 12, and differs each time', async () => {
    const [a, b] = await Promise.all([
      hashWith(PEPPER, SUBJECT, 'correct horse battery'),
      hashWith(PEPPER, SUBJECT, 'correct horse battery'),
    ]);
    expect(a).toMatch(/^person-hmac-sha384\+bcrypt:\$2b\$12\$[./A-Za-z0-9]{53}$/);
    expect(a).not.toBe(b);
    expect(await verify('correct horse battery', a)).toEqual(OK);
    expect(await verify('correct horse batterz', b)).toEqual(WRONG);
  });

  it('takes a long password whole: every character counts, far past 72 bytes', async () => {
    const long = 'p'.repeat(127);
    const stored = cheapHash(SUBJECT, `${long}A`, PEPPER);
    expect(await verify(`${long}A`, stored)).toEqual(OK_BUT_CHEAP);
    expect(await verify(`${long}B`, stored)).toEqual(WRONG);
    expect(await verify(long, stored)).toEqual(WRONG);
  });

  it('takes emoji, spaces and NUL as they are', async () => {
    const stored = cheapHash(SUBJECT, '👩‍👩‍👧 and \0 a 🐴 ', PEPPER);
    expect(await verify('👩‍👩‍👧 and \0 a 🐴 ', stored)).toEqual(OK_BUT_CHEAP);
    expect(await verify('👩‍👩‍👧 and \0 a 🐎 ', stored)).toEqual(WRONG);
    expect(await verify('👩‍👩‍👧 and ', stored)).toEqual(WRONG);
    expect(await verify('👩‍👩‍👧 and \0 a 🐴', stored)).toEqual(WRONG);
  });

  it('is the same however a keyboard composes it, and keeps its case', async () => {
    const stored = cheapHash(SUBJECT, 'caf\u00e9 \ufb01ancé \u212bngström', PEPPER);
    expect(await verify('cafe\u0301 fiance\u0301 \u00c5ngstro\u0308m', stored)).toEqual(OK_BUT_CHEAP);
    expect(await verify('Caf\u00e9 \ufb01ancé \u212bngström', stored)).toEqual(WRONG);
  });

  it('is worth nothing under another pepper', async () => {
    const stored = cheapHash(SUBJECT, 'correct horse battery', PEPPER);
    expect(await verifyWith(filled(0x51), SUBJECT, 'correct horse battery', stored)).toEqual(WRONG);
  });

  it('asks to be made anew when it was made at a lower cost', async () => {
    const old = cheapHash(SUBJECT, 'correct horse battery', PEPPER);
    expect(await verify('correct horse battery', old)).toEqual(OK_BUT_CHEAP);
    expect(await verify('another', old)).toEqual(WRONG);
  });

  it('is worth nothing as the one of another person', async () => {
    const stored = cheapHash(ROW, 'correct horse battery', PEPPER);
    expect(await verify('correct horse battery', stored)).toEqual(WRONG);
  });

  it('of before is right only once it was carried over, for its own person, and is then made anew', async () => {
    const old = unboundHash('correct horse battery', PEPPER);
    expect(await verify('correct horse battery', old)).toEqual(WRONG);
    const carried = carryHash(SUBJECT, old, PEPPER);
    expect(await verify('correct horse battery', carried)).toEqual({ ok: true, rehash: true });
    expect(await verify('another', carried)).toEqual(WRONG);
    expect(await verify('correct horse battery', carryHash(ROW, old, PEPPER))).toEqual(WRONG);
    expect(await verify('correct horse battery', carryHash(SUBJECT, old, filled(0x51)))).toEqual(WRONG);
    expect(carryHash(SUBJECT, carried, PEPPER)).toBe(carried);
    const present = cheapHash(SUBJECT, 'correct horse battery', PEPPER);
    expect(carryHash(SUBJECT, present, PEPPER)).toBe(present);
  });

  it.each([
    ['absent', null],
    ['empty', ''],
    ['of another scheme', '$2b$12$yeJIBTn1eTVGdhBqZUz84uxpKhEzSQhhJKDvqP9pXH09mOVZNSlXq'],
    ['cut', 'person-hmac-sha384+bcrypt:$2b$12$yeJIBTn1eTVGdhBqZUz84uxpKhEzSQhhJKDvqP9p'],
    ['of a cost that would take hours', `person-hmac-sha384+bcrypt:$2b$31$${'a'.repeat(53)}`],
  ])('is never right when it is %s', async (_, stored) => {
    expect(await verify('correct horse battery', stored)).toEqual(WRONG);
  });
});

const from = (client: string, browser: string | null = null): Asker => ({ client, browser });

describe('a password that is being chosen', () => {
  const context = ['rightful', 'ada.lovelace@example.org', 'ada.lovelace', 'ada lovelace'];
  const guessed = (password: string) => isEasilyGuessed(password, context, from('one'));

  it.each([
    'aaaaaaaaaaaaaaaa',
    '123456789012345',
    'password1234567',
    'P@ssw0rd1234567!',
    'qwertyuiopasdfg',
    'iloveyouforever',
    'rightful.rightful',
    'ada.lovelaceada.lovelace',
    'Ada Lovelace Ada Lovelace',
    'ada.lovelace@example.org',
    'password'.repeat(128),
  ])('is easily guessed: %s', async (password) => {
    expect(await guessed(password)).toBe(true);
  });

  it.each(['a sentence is a fine password', 'летом на даче тепло', 'password1234567kJ8#mQ2vLp9zR4tW7y'])(
    'is good enough: %s',
    async (password) => {
      expect(await guessed(password)).toBe(false);
    },
  );
});

describe('the queue', () => {
  it('gives up what never ends, and has its thread back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const endless = [1, 2].map(() => bcryptMatches(from('one'), 'x', `$2b$31$${'a'.repeat(53)}`));
    const ends = Promise.allSettled(endless);
    vi.advanceTimersByTime(bounds.password);
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    vi.useRealTimers();
    expect(await verify('x', cheapHash(SUBJECT, 'x', PEPPER))).toEqual(OK_BUT_CHEAP);
  });

  const other = cheapHash(SUBJECT, 'y', PEPPER);
  const ask = (asker: Asker) => verifyWith(PEPPER, SUBJECT, 'x', other, asker);

  it('runs two at once and lets 40 of one client wait, refuses the next at once, and takes more later', async () => {
    const taken = Array.from({ length: 42 }, () => ask(from('one')));
    await expect(ask(from('one'))).rejects.toBeInstanceOf(BusyError);
    await expect(hashWith(PEPPER, SUBJECT, 'x', from('one'))).rejects.toBeInstanceOf(BusyError);
    expect(await Promise.all(taken)).toEqual(Array.from({ length: 42 }, () => WRONG));
    expect(await ask(from('one'))).toEqual(WRONG);
  });

  it('serves clients in turn, and of one client its known browsers in turn', async () => {
    const [queue, served]: [FairQueue, string[]] = [new FairQueue(1), []];
    const note = (name: string, asker: Asker) =>
      queue.run(asker, () => Promise.resolve().then(() => served.push(name)));
    const crowd = Array.from({ length: 30 }, () => note('crowd', from('one')));
    await Promise.all([...crowd, note('known', from('one', 'browser')), note('elsewhere', from('two'))]);
    expect(served.slice(0, 5)).toEqual(['crowd', 'crowd', 'elsewhere', 'known', 'crowd']);
    expect(served.length).toBe(32);
  });

  it('keeps a place for somebody else however many ask from however few clients', async () => {
    const crowd = ['a', 'b', 'c'].flatMap((client) => Array.from({ length: 70 }, () => ask(from(client))));
    const settled = Promise.allSettled(crowd);
    expect(await ask(from('somebody else'))).toEqual(WRONG);
    const outcomes = await settled;
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(51);
  });
});
