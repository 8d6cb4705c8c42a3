import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findLiveSession } from '@/lib/auth/live-session';
import { getFreshViewer } from '@/lib/auth/step-up';
import { toBase64Url, utf8 } from '@/lib/bytes';
import { randomToken, sha256 } from '@/lib/crypto';
import { unboundHash } from '@/lib/crypto/testing';
import { db, query } from '@/lib/db';
import { env } from '@/lib/env';
import { carryOver } from '@/lib/privacy/accounts/carry-over';
import { authenticate, checkPassword, isResetLink, requestReset } from '@/lib/privacy/accounts/passwords';
import { getVerification } from '@/lib/privacy/sign-up/verification';
import { emailBlindIndex } from '@/lib/privacy/keys/vault';
import { confirmEmailChange, getEmailChange } from '@/lib/privacy/rights/email/confirm';
import { announceEmailChange } from '@/lib/privacy/rights/email/announce';
import { requestEmailChange } from '@/lib/privacy/rights/email/request';
import { isUndoLink } from '@/lib/privacy/rights/email/undo';
import {
  confirmed,
  mailedToken,
  newAccount,
  newEmail,
  newPerson,
  newSession,
  password,
  registerCheaply,
  signUpForm,
} from '@/test/people';

/** Runs plain SQL, as somebody who can write the database and has no secret. */
async function write(sql: string, ...values: unknown[]): Promise<void> {
  const { rowCount } = await query(sql, values);
  expect(rowCount).toBe(1);
}

test('a password hash that is copied onto another person opens nothing', async () => {
  const [thief, victim] = [await newAccount(), await newAccount()];
  const own = 'the sentence of somebody who writes';
  await write(
    `UPDATE "User" SET "passwordHash" = (SELECT "passwordHash" FROM "User" WHERE id = $1::uuid) WHERE id = $2::uuid`,
    thief.id,
    victim.id,
  );
  expect(await authenticate(victim.email, password)).toBeNull();
  expect(await checkPassword(victim.id, password)).toBe(false);
  // Nor does one that was made the way of before, with a password that its maker knows.
  await write(
    `UPDATE "User" SET "passwordHash" = $1 WHERE id = $2::uuid`,
    `hmac-sha384+bcrypt:${unboundHash(own).split(':')[1]}`,
    victim.id,
  );
  expect(await authenticate(victim.email, own)).toBeNull();
});

test('a session that is given to another person, or prolonged, is no session', async () => {
  const [thief, victim] = [await newAccount(), await newAccount()];
  const [token, other] = [await newSession(thief.id), await newSession(thief.id)];
  expect((await findLiveSession(token))?.userId).toBe(thief.id);
  const id = (await findLiveSession(token))?.id;
  await write(`UPDATE "Session" SET "userId" = $1::uuid WHERE id = $2::uuid`, victim.id, id);
  expect(await findLiveSession(token)).toBeNull();
  await write(
    `UPDATE "Session" SET expires = expires + interval '9 days' WHERE id = $1::uuid`,
    (await findLiveSession(other))?.id,
  );
  expect(await findLiveSession(other)).toBeNull();
  const made = randomToken();
  await write(
    `INSERT INTO "Session" (id, "sessionToken", "userId", "createdAt", "authenticatedAt", expires, mac)
     SELECT gen_random_uuid(), $1, $2::uuid, now(), now(), now() + interval '1 day', mac FROM "Session" WHERE id = $3::uuid`,
    toBase64Url(sha256(utf8(made))),
    victim.id,
    id,
  );
  expect(await findLiveSession(made)).toBeNull();
});

test('a confirmation that is moved to another act or session confirms nothing', async () => {
  const { viewer } = await newPerson();
  await confirmed(viewer, 'email');
  const where = `WHERE "sessionId" = $1::uuid`;
  await write(`UPDATE "StepUp" SET act = 'erase' ${where}`, viewer.sessionId);
  expect(await getFreshViewer(viewer, 'erase')).toBeNull();
  const other = await newPerson();
  await write(
    `UPDATE "StepUp" SET act = 'email', "userId" = $2::uuid, "sessionId" = $3::uuid ${where}`,
    viewer.sessionId,
    other.viewer.subjectId,
    other.viewer.sessionId,
  );
  expect(await getFreshViewer(other.viewer, 'email')).toBeNull();
});

test('a link that is given to another person, kind or browser opens nothing', async () => {
  const [thief, victim] = [await newAccount(), await newAccount()];
  await requestReset(thief.email);
  const token = await mailedToken(thief.email);
  expect(await isResetLink(token)).toBe(true);
  await write(
    `UPDATE "VerificationToken" SET "userId" = $1::uuid WHERE "userId" = $2::uuid`,
    victim.id,
    thief.id,
  );
  expect(await isResetLink(token)).toBe(false);

  const form = await signUpForm();
  await registerCheaply(form);
  const link = await mailedToken(form.email);
  expect(await getVerification(link, form.browserToken)).toBe('confirm');
  await write(
    `UPDATE "VerificationToken" SET "browserHash" = NULL WHERE kind = 'verify' AND identifier = $1`,
    emailBlindIndex(form.email) ?? '',
  );
  expect(await getVerification(link, form.browserToken)).toBe('invalid');
});

test('a change of an address that is given to another person changes nothing', async () => {
  const [thief, victim] = [await newPerson(), await newPerson()];
  const to = newEmail();
  await requestEmailChange(await confirmed(thief.viewer, 'email'), to);
  const token = await mailedToken(to);
  expect((await getEmailChange(token, thief.viewer)).asks).toBe('confirm');
  await write(
    `UPDATE vault."EmailChange" SET "subjectId" = $1::uuid WHERE "subjectId" = $2::uuid`,
    victim.id,
    thief.id,
  );
  expect((await getEmailChange(token, victim.viewer)).asks).toBe('invalid');
  await expect(confirmEmailChange(token, victim.viewer, null)).rejects.toMatchObject({
    code: 'link-invalid',
  });
});

test('what an earlier version stored is bound to its people once, at the upgrade', async () => {
  const [person, changer] = [await newAccount(), await newPerson()];
  await write(`UPDATE "User" SET "passwordHash" = $1 WHERE id = $2::uuid`, unboundHash(password), person.id);
  const to = newEmail();
  await requestEmailChange(await confirmed(changer.viewer, 'email'), to);
  await confirmEmailChange(await mailedToken(to), changer.viewer, null);
  const { id } = await db().emailChange.findFirstOrThrow({ where: { subjectId: changer.id } });
  await announceEmailChange(id);
  const undo = await mailedToken(changer.email);
  await write(
    `UPDATE vault."EmailChange" SET "undoToken" = $1, mac = NULL WHERE id = $2::uuid`,
    toBase64Url(sha256(utf8(undo))),
    id,
  );
  await requestReset(person.email);
  const link = await mailedToken(person.email);
  await write(
    `UPDATE "VerificationToken" SET token = $1, mac = NULL WHERE "userId" = $2::uuid`,
    toBase64Url(sha256(utf8(link))),
    person.id,
  );
  expect(await authenticate(person.email, password)).toBeNull();
  expect([await isUndoLink(undo), await isResetLink(link)]).toEqual([false, false]);

  rmSync(path.join(env().ledgerDir, 'carried-over'), { force: true });
  await carryOver();
  expect(existsSync(path.join(env().ledgerDir, 'carried-over'))).toBe(true);
  expect([await isUndoLink(undo), await isResetLink(link)]).toEqual([true, true]);
  expect((await authenticate(person.email, password))?.id).toBe(person.id);
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: person.id } });
  expect(passwordHash).toMatch(/^person-hmac-sha384\+bcrypt:\$2b\$12\$/);

  // Whoever writes the database has nothing bound afterwards.
  await write(`UPDATE "User" SET "passwordHash" = $1 WHERE id = $2::uuid`, unboundHash(password), person.id);
  await carryOver();
  expect(await authenticate(person.email, password)).toBeNull();
});
