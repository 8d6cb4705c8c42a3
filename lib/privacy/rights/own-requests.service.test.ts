import { expect, test } from 'vitest';
import { db, uuidv7 } from '@/lib/db';
import { newReference } from '@/lib/privacy/requests/reference';
import { newPerson } from '@/test/people';
import { listOwnRequests } from './own-requests';
import { objectTo } from './objection';

test('a person reads their own requests page by page, with what they wrote, and nobody else’s', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  const receivedAt = new Date('2026-01-01T00:00:00Z');
  const older = Array.from({ length: 45 }, () => ({
    id: uuidv7(),
    reference: newReference(),
    right: 'restriction',
    state: 'completed',
    subjectId: person.id,
    receivedAt,
    dueAt: receivedAt,
    completedAt: receivedAt,
  }));
  await db().privacyRequest.createMany({ data: older });
  await objectTo(person.viewer, 'security', 'I never agreed to this');

  const first = await listOwnRequests(person.viewer, null);
  expect(first.items).toHaveLength(20);
  expect(first.items[0]).toMatchObject({
    right: 'objection',
    about: 'security',
    state: 'in_progress',
    open: true,
    words: 'I never agreed to this',
    answer: null,
  });
  const second = await listOwnRequests(person.viewer, first.next);
  const third = await listOwnRequests(person.viewer, second.next);
  expect(third.next).toBeNull();
  const seen = [first, second, third].flatMap(({ items }) => items.map(({ reference }) => reference));
  expect(new Set(seen).size).toBe(46);
  expect((await listOwnRequests(other.viewer, null)).items).toEqual([]);
  // A cursor of somebody else leads to one's own first page.
  expect((await listOwnRequests(other.viewer, first.next)).items).toEqual([]);
});
