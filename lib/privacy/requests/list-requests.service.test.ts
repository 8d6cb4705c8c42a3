import { expect, test } from 'vitest';
import { db, uuidv7 } from '@/lib/db';
import { collect } from '@/test/collect';
import { newReference } from '@/lib/privacy/requests/reference';
import { listOpenRequests } from '@/lib/privacy/requests/requests';

test('the officer’s list holds every open request once, however many there are and however many share a day', async () => {
  const dueAt = new Date('2031-01-31T23:59:59.999Z');
  const data = Array.from({ length: 1_203 }, (_, index) => ({
    id: uuidv7(),
    reference: newReference(),
    right: 'objection',
    state: 'in_progress',
    about: 'security',
    regime: 'gdpr',
    receivedAt: new Date('2031-01-01T00:00:00Z'),
    dueAt: new Date(dueAt.getTime() + (index % 2) * 1000),
  }));
  await db().privacyRequest.createMany({ data });
  try {
    const listed = (await collect(listOpenRequests())).map(({ reference }) => reference);
    const ours = new Set(data.map(({ reference }) => reference));
    expect(listed.filter((reference) => ours.has(reference))).toHaveLength(data.length);
    expect(new Set(listed).size).toBe(listed.length);
  } finally {
    await db().privacyRequest.deleteMany({ where: { id: { in: data.map(({ id }) => id) } } });
  }
});
