import { describe, expect, it } from 'vitest';
import {
  addressSchema,
  changePasswordSchema,
  chooseSchema,
  confirmBody,
  deletePartSchema,
  deleteSchema,
  emptySchema,
  keepSchema,
  objectSchema,
  pauseSchema,
  resetSchema,
  revokeSchema,
  signInSchema,
  signUpSchema,
  verifySchema,
  withdrawObjectionSchema,
} from './schemas';
import { check } from './refusals';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

const missing = 'consent-missing';
const choices = [
  { id: 'account', gate: 'required' },
  { id: 'news', gate: 'optional' },
];
const signUp = signUpSchema(choices, missing);
const hash = '0123456789abcdef'.repeat(4);
const token = 'a'.repeat(43);
const filled = {
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  password: 'a long sentence of mine',
  consent_account: 'on',
  shown_account: hash,
  shown_news: hash,
};
const without = (name: keyof typeof filled) => {
  const { [name]: _, ...rest } = filled;
  return rest;
};

describe('the sign-up form', () => {
  it('is accepted with the required choice alone', () => {
    expect(check(signUp, filled)).toEqual({});
  });

  it('is accepted with the optional choices too', () => {
    expect(check(signUp, { ...filled, consent_news: 'on' })).toEqual({});
  });

  it('is refused without the required tick, and says so beside it', () => {
    expect(check(signUp, without('consent_account'))).toEqual({ consent_account: missing });
    expect(check(signUp, { ...filled, consent_account: 'off' })).toEqual({ consent_account: missing });
  });

  it('says everything that is missing at once', () => {
    const found = check(signUp, { shown_account: hash, shown_news: hash });
    expect(Object.keys(found).sort()).toEqual(['consent_account', 'email', 'name', 'password']);
  });

  it.each(['shown_account', 'shown_news'] as const)(
    'is refused without the text that was shown: %s',
    (name) => {
      expect(Object.keys(check(signUp, without(name)))).toEqual([name]);
    },
  );

  it('refuses an input that the form does not have, without repeating its name', () => {
    expect(accepts(signUp, filled)).toBe(true);
    expect(accepts(signUp, { ...filled, isAdmin: 'true' })).toBe(false);
    expect(check(signUp, { ...filled, isAdmin: 'true' })).toEqual({});
  });

  it('refuses a choice that is not offered', () => {
    expect(accepts(signUp, { ...filled, consent_advertising: 'on' })).toBe(false);
  });
});

const forms = [
  ['sign in', signInSchema, { email: 'ada@example.org', password: 'x', next: '/privacy' }],
  ['sign in without a way back', signInSchema, { email: 'ada@example.org', password: 'x' }],
  ['send a link', addressSchema, { email: 'ada@example.org' }],
  ['confirm an address', verifySchema, { token }],
  ['confirm an address by password', verifySchema, { token, password: 'x' }],
  ['reset a password', resetSchema, { token, password: 'abcdefghijklmno' }],
  ['switch a choice', chooseSchema, { purpose: 'news', on: 'yes', shown: hash }],
  ['delete the account', deleteSchema, { when: 'later', password: 'x' }],
  ['change the password', changePasswordSchema, { current: 'x', password: 'a sentence is fine' }],
  ['keep the account', keepSchema, { shown: hash }],
  ['delete a kind of data', deletePartSchema, { kind: 'profile', password: 'x' }],
  ['pause the use of data', pauseSchema, { reason: 'claims' }],
  ['object to a use', objectSchema, { purpose: 'security', words: 'I share this machine.' }],
  ['allow a use again', withdrawObjectionSchema, { purpose: 'security' }],
  ['end a session', revokeSchema, { session: '01900000-0000-7000-8000-000000000000' }],
  ['end all others', revokeSchema, { session: 'others' }],
  ['sign out', emptySchema, {}],
  ['confirm by a program', confirmBody, { act: 'erase', password: 'x' }],
] as const;

describe.each(forms)('the form to %s', (_, schema, typed) => {
  it('is accepted as the page sends it', () => {
    expect(accepts(schema, typed)).toBe(true);
  });

  it('is refused with an input that it does not have', () => {
    expect(accepts(schema, { ...typed, role: 'admin' })).toBe(false);
  });

  it.each(Object.keys(typed))('is refused when its input "%s" is no text', (name) => {
    for (const wrong of [null, 1, true, [], {}])
      expect(accepts(schema, { ...typed, [name]: wrong })).toBe(false);
  });

  it('is refused when it is not a form at all', () => {
    for (const wrong of [null, undefined, 'text', 1, []]) expect(accepts(schema, wrong)).toBe(false);
  });
});

describe('closed sets', () => {
  it('a program confirms for these acts and no others', () => {
    const typed = { password: 'x' };
    for (const act of ['show', 'download', 'correct', 'erase'])
      expect(accepts(confirmBody, { ...typed, act })).toBe(true);
    for (const act of ['email', '', 'SHOW', 'everything'])
      expect(accepts(confirmBody, { ...typed, act })).toBe(false);
  });

  it('a deletion is later or now, and a pause has one of four reasons', () => {
    for (const when of ['', 'never', 'NOW', 'later,now']) expect(accepts(deleteSchema, { when })).toBe(false);
    for (const reason of ['', 'other', 'Claims']) expect(accepts(pauseSchema, { reason })).toBe(false);
  });

  it('a choice is on or off', () => {
    for (const on of ['true', '', 'YES', 'maybe'])
      expect(accepts(chooseSchema, { purpose: 'news', on, shown: hash })).toBe(false);
  });

  it('a session is named by its number', () => {
    for (const session of ['', 'all', '1', "' OR 1=1 --"])
      expect(accepts(revokeSchema, { session })).toBe(false);
  });
});
