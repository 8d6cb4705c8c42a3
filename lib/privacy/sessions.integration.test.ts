import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { mailedToken, newPerson, password } from '@/test/people';
import { authenticate, requestReset, resetPassword } from './accounts/passwords';
import { startSession } from './sessions';

test('a password that was changed after it was given starts no session', async () => {
  const { id, email } = await newPerson();
  const given = await authenticate(email, password);
  if (!given) throw new Error('The password was refused.');
  await requestReset(email);
  await resetPassword(await mailedToken(email), 'another sentence, entirely new');
  await expect(startSession(given)).rejects.toMatchObject({ code: 'sign-in-refused' });
  expect(await db().session.count({ where: { userId: id } })).toBe(0);
  expect(await authenticate(email, password)).toBeNull();
  const again = await authenticate(email, 'another sentence, entirely new');
  expect(again?.id).toBe(id);
});

test('a link for a new password works once', async () => {
  const { email } = await newPerson();
  await requestReset(email);
  const token = await mailedToken(email);
  await resetPassword(token, 'another sentence, entirely new');
  await expect(resetPassword(token, 'yet another one of my sentences')).rejects.toMatchObject({
    code: 'link-invalid',
  });
});
