import { expect, test } from 'vitest';
import { db, query, uuidv7 } from '@/lib/db';
import { hours, after, setClock } from '@/lib/privacy/clock';
import { mayProcess } from '@/lib/privacy/consent/consent';
import { emailIndexes, findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { mailsTo } from '@/test/mails';
import { mailedToken, newPerson, password, registerCheaply, signUpForm } from '@/test/people';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { register } from './register';
import { eraseUnverifiedAccounts } from '@/lib/privacy/rights/retention/unverified';
import { resendVerification, getVerification, verifyEmail } from './verification';

async function counts(): Promise<unknown> {
  const { rows } = await query(
    `SELECT (SELECT count(*) FROM "User") u, (SELECT count(*) FROM "Profile") p, (SELECT count(*) FROM "ConsentEvent") c,
            (SELECT count(*) FROM "VerificationToken") t, (SELECT count(*) FROM vault."SubjectKey") k,
            (SELECT count(*) FROM vault."SubjectLookup") l, (SELECT count(*) FROM audit."Outbox") o`,
    [],
  );
  return rows[0];
}

test('a sign-up commits the account, its key, its consents and its audit together', async () => {
  const form = await signUpForm({ optional: true });
  await register(form);
  const id = await findSubjectByEmail(form.email);
  const where = { userId: id ?? '' };
  expect(await db().consentEvent.count({ where })).toBe(3);
  expect(await db().profile.count({ where })).toBe(1);
  expect(await db().subjectKey.count({ where: { subjectId: id ?? '' } })).toBe(1);
  expect(await db().outbox.count({ where: { subjectId: id } })).toBe(4);
});

test('a sign-up whose audit cannot be written leaves nothing behind', async () => {
  const form = await signUpForm();
  const before = await counts();
  await query(
    `CREATE FUNCTION audit.fail_for_test() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$`,
    [],
  );
  await query(
    `CREATE TRIGGER fail_for_test BEFORE INSERT ON audit."Outbox" EXECUTE FUNCTION audit.fail_for_test()`,
    [],
  );
  try {
    await expect(register(form)).rejects.toThrow(/full/);
  } finally {
    await query('DROP TRIGGER fail_for_test ON audit."Outbox"', []);
    await query('DROP FUNCTION audit.fail_for_test()', []);
  }
  expect(await counts()).toEqual(before);
  await register(form);
  expect(await findSubjectByEmail(form.email)).not.toBeNull();
});

test('without the required consent nothing is stored, and the refusal says so', async () => {
  const form = await signUpForm();
  const before = await counts();
  const decisions = form.decisions.map((decided) => ({ ...decided, event: 'refused' as const }));
  await expect(register({ ...form, decisions })).rejects.toMatchObject({
    code: 'consent-required',
  });
  expect(await counts()).toEqual(before);
});

test('every combination of optional consents opens the same account', async () => {
  const form = await signUpForm();
  const optional = form.decisions.filter(({ purpose }) => purpose !== 'account');
  for (let bits = 0; bits < 2 ** optional.length; bits++) {
    const given = optional.filter((_, i) => (bits >> i) & 1).map(({ purpose }) => purpose);
    const person = await newPerson({
      decisions: form.decisions.map((decided) => ({
        ...decided,
        event: decided.purpose === 'account' || given.includes(decided.purpose) ? 'given' : 'refused',
      })),
    });
    for (const { purpose } of optional)
      expect(await mayProcess(person.id, purpose)).toBe(given.includes(purpose));
    expect((await authenticate(person.email, password))?.id).toBe(person.id);
  }
});

test('an account whose address is not confirmed is inert', async () => {
  const form = await signUpForm({ optional: true });
  await registerCheaply(form);
  const id = await findSubjectByEmail(form.email);
  expect(await authenticate(form.email, password)).toBeNull();
  expect(await mayProcess(id ?? '', 'news')).toBe(false);
  await verifyEmail(await mailedToken(form.email), form.browserToken, null);
  expect((await authenticate(form.email, password))?.id).toBe(id);
  expect(await mayProcess(id ?? '', 'news')).toBe(true);
});

test('a newer sign-up replaces an account that nobody confirmed', async () => {
  const first = await signUpForm();
  await registerCheaply(first);
  const old = await findSubjectByEmail(first.email);
  const stale = await mailedToken(first.email);
  await registerCheaply(
    await signUpForm({ email: first.email.toUpperCase(), password: 'another sentence of mine' }),
  );
  const id = await findSubjectByEmail(first.email);
  expect(id).not.toBe(old);
  expect(await db().user.count({ where: { id: old ?? '' } })).toBe(0);
  expect(await getVerification(stale, first.browserToken)).toBe('invalid');
});

test('a sign-up for a known address changes nothing and mails only the address itself', async () => {
  const person = await newPerson();
  const before = await counts();
  await register(await signUpForm({ email: person.email, password: 'the sentence of a stranger' }));
  expect(await counts()).toEqual(before);
  expect((await authenticate(person.email, password))?.id).toBe(person.id);
  const [mail] = await mailsTo(person.email);
  expect(mail?.subject).toContain('already have an account');
  expect(mail?.text).not.toContain('token=');
});

test('sign-ups for one new address at once open one account', async () => {
  const form = await signUpForm();
  await Promise.all(Array.from({ length: 4 }, () => registerCheaply(form)));
  const id = await findSubjectByEmail(form.email);
  expect(await db().profile.count({ where: { userId: id ?? '' } })).toBe(1);
  expect((await verifyEmail(await mailedToken(form.email), form.browserToken, null)).id).toBe(id);
});

test('a link confirms once, in the browser that signed up; elsewhere it asks for the password', async () => {
  const form = await signUpForm();
  await registerCheaply(form);
  const token = await mailedToken(form.email);
  expect(await getVerification(token, form.browserToken)).toBe('confirm');
  expect(await getVerification(token, 'another browser')).toBe('ask-password');
  await expect(verifyEmail(token, null, null)).rejects.toMatchObject({ code: 'password-refused' });
  await expect(verifyEmail(token, null, 'not the password')).rejects.toMatchObject({
    code: 'password-refused',
  });
  expect((await verifyEmail(token, null, password)).id).toBe(await findSubjectByEmail(form.email));
  await expect(verifyEmail(token, form.browserToken, null)).rejects.toMatchObject({ code: 'link-invalid' });
});

test('a link that is sent again works in the browser that signed up, and the older one no longer does', async () => {
  const form = await signUpForm();
  await registerCheaply(form);
  const first = await mailedToken(form.email);
  await resendVerification(form.email, form.browserToken);
  const second = await mailedToken(form.email);
  expect(second).not.toBe(first);
  expect(await getVerification(first, form.browserToken)).toBe('invalid');
  expect(await getVerification(second, form.browserToken)).toBe('confirm');
  await resendVerification(form.email, null);
  expect(await getVerification(await mailedToken(form.email), form.browserToken)).toBe('ask-password');
});

test('an account that nobody confirmed is erased after 48 hours with its mails, and not before', async () => {
  const form = await signUpForm();
  await registerCheaply(form);
  const real = new Date();
  const early = setClock(() => after(real, hours(47)));
  await eraseUnverifiedAccounts();
  early();
  expect(await findSubjectByEmail(form.email)).not.toBeNull();
  const late = setClock(() => after(real, hours(49)));
  await eraseUnverifiedAccounts();
  late();
  expect(await findSubjectByEmail(form.email)).toBeNull();
  expect(await mailsTo(form.email)).toEqual([]);
});

test('an address that no mail can reach is refused beside its input, before anything is stored', async () => {
  const before = await counts();
  for (const email of ['ü@example.org', 'ada@my_host.org', 'ada@example..org', 'ada'])
    await expect(register(await signUpForm({ email }))).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { email: expect.any(String) },
    });
  expect(await counts()).toEqual(before);
});

test('a link that is sent again lives no longer than the account', async () => {
  const form = await signUpForm();
  await registerCheaply(form);
  const real = new Date();
  const restore = setClock(() => after(real, hours(40)));
  await resendVerification(form.email, form.browserToken);
  restore();
  const { expires } = await db().verificationToken.findFirstOrThrow({
    where: { userId: (await findSubjectByEmail(form.email)) ?? '' },
    select: { expires: true },
  });
  expect(expires.getTime() - real.getTime()).toBeLessThanOrEqual(hours(48));
});

test('whoever was written by the older rules of addresses is still found, and the newer rules come first', async () => {
  const [old, sharp] = [
    await newPerson({ email: `x.${uuidv7()}@strasse.example` }),
    await newPerson({ email: `y.${uuidv7()}@straße.example` }),
  ];
  const capital = old.email.replace('strasse', 'STRAẞE');
  for (const { id, email } of [old, sharp]) {
    const written = emailIndexes(email).at(-1);
    await db().subjectLookup.updateMany({ where: { subjectId: id }, data: { ...written } });
    expect(written?.normVersion).toBe('1');
    expect(await findSubjectByEmail(` ${email} `)).toBe(id);
  }
  expect(await findSubjectByEmail(capital)).toBe(old.id);
  const newer = await newPerson({ email: old.email.replace('strasse', 'straße') });
  expect(await findSubjectByEmail(capital)).toBe(newer.id);
  expect(await findSubjectByEmail(old.email)).toBe(old.id);
});
