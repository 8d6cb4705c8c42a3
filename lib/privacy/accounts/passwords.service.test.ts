import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { mailsDelivered } from '@/lib/privacy/accounts/address';
import { listActivity } from '@/lib/privacy/rights/activity';
import { mailsTo } from '@/test/mails';
import { confirmed, fresh, newPerson, password, signedIn } from '@/test/people';
import { checkPassword, replacePassword } from './passwords';

const chosen = 'another sentence as a password';

test('a password is replaced by the present one, and every other session ends', async () => {
  const { id, viewer, email } = await newPerson();
  await signedIn(id);
  expect(await db().session.count({ where: { userId: id } })).toBe(2);

  await replacePassword(await confirmed(viewer, 'password'), chosen);
  expect(await checkPassword(id, chosen)).toBe(true);
  expect(await checkPassword(id, password)).toBe(false);
  expect(await db().session.findMany({ where: { userId: id }, select: { id: true } })).toEqual([
    { id: viewer.sessionId },
  ]);
  expect((await listActivity(viewer, null)).items[0]).toMatchObject({ event: 'password.changed', by: 'you' });
  await mailsDelivered();
  expect((await mailsTo(email)).map(({ subject }) => subject)).toContain(
    'Your password at Rightful was changed',
  );
});

test('nothing is replaced without a confirmation of its own, or by what others would guess', async () => {
  const { id, viewer } = await newPerson();
  await expect(replacePassword(fresh(viewer, 'password'), chosen)).rejects.toMatchObject({
    code: 'step-up-required',
  });
  const once = await confirmed(viewer, 'password');
  await expect(replacePassword(once, 'passwordpassword')).rejects.toMatchObject({ code: 'invalid-input' });
  await replacePassword(once, chosen);
  await expect(replacePassword(once, `${chosen} again`)).rejects.toMatchObject({ code: 'step-up-required' });
  expect(await checkPassword(id, chosen)).toBe(true);
});
