import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { newPerson, switchNews } from '@/test/people';
import { mayProcess } from '@/lib/privacy/consent/consent';
import { turnOffOptional } from './turn-off';

test('all optional uses go off at once, each as a withdrawal of its own, and the account stays', async () => {
  const { id, viewer } = await newPerson({ optional: true });
  const clicks = await Promise.all([turnOffOptional(viewer), turnOffOptional(viewer)]);
  expect(clicks.toSorted((a, b) => a - b)).toEqual([0, 2]);
  expect(await mayProcess(id, 'news')).toBe(false);
  expect(await mayProcess(id, 'statistics')).toBe(false);
  expect(await mayProcess(id, 'account')).toBe(true);
  const withdrawn = { where: { userId: id, event: 'withdrawn' } };
  expect(await db().consentEvent.count(withdrawn)).toBe(2);
  await switchNews({ viewer }, true);
  expect(await turnOffOptional(viewer)).toBe(1);
});
