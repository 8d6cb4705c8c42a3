import { expect, test } from 'vitest';
import { collect } from '@/test/collect';
import { correctDetail, newPerson } from '@/test/people';
import { activityParts, listActivity, walkActivity } from './activity';
import { liftHold, setHold } from './holds';

test('a person finds what staff did, who looked, what changed and the sign-ins, each by itself', async () => {
  const person = await newPerson();
  await correctDetail(person, 'note', 'A note');
  await liftHold(await setHold(person.id, ['profile.note'], 'Case 7'), 'Settled');
  const other = await newPerson();
  await liftHold(await setHold(other.id, ['profile.note'], 'Case 8'), 'Settled');

  const parts = Object.fromEntries(
    await Promise.all(
      activityParts.map(
        async (part) => [part, (await listActivity(person.viewer, null, part)).items] as const,
      ),
    ),
  );
  const events = (part: string) => parts[part]?.map(({ event }) => event);
  expect(events('staff')).toEqual(['hold.lifted', 'hold.set']);
  expect(events('change')).toEqual(expect.arrayContaining(['record.corrected', 'hold.set', 'hold.lifted']));
  expect(parts['signIn']?.every(({ event }) => /^(session|stepup|password)\./.test(event))).toBe(true);
  const every = [...(parts['access'] ?? []), ...(parts['change'] ?? []), ...(parts['signIn'] ?? [])];
  expect(every.map(({ id }) => id).toSorted()).toEqual(parts['all']?.map(({ id }) => id).toSorted());
  expect(await collect(walkActivity(person.viewer))).toEqual(parts['all']);
});
