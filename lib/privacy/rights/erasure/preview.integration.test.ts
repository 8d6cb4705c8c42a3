import { expect, test } from 'vitest';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { inventory } from '@/lib/privacy/inventory';
import { newPerson, password, signedIn } from '@/test/people';
import { eraseAccount } from './erase';
import { previewErasure } from './preview';

test('the preview counts what is held, and finds nothing more once it is erased', async () => {
  const { id, viewer } = await newPerson({ optional: true });
  await signedIn(id);
  const before = await previewErasure(viewer);
  const counts = Object.fromEntries(before.deleted.map(({ title, count }) => [title, count]));
  expect(counts).toMatchObject({
    // Name, email, held since, last corrected.
    [inventory.Profile.holding.title]: 4,
    [inventory.ConsentEvent.holding.title]: 3,
    [inventory.Session.holding.title]: 2,
    [inventory.User.holding.title]: 3,
  });
  expect(before.keys).toBe(2);
  expect(before.kept.map(({ title }) => title)).toEqual([inventory.Outbox.holding.title]);
  expect(before.kept[0]?.count).toBeGreaterThan(0);

  await confirmAct(viewer, 'erase', password, '127.0.0.1');
  await eraseAccount(await requireFreshViewer(viewer, 'erase'));
  const after = await previewErasure(viewer);
  expect([...after.deleted, ...after.kept].filter(({ count }) => count > 0)).toEqual([]);
  expect(after.keys).toBe(0);
});
