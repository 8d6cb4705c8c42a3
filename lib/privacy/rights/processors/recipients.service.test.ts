import { afterEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { recordRecipients } from '@/lib/privacy/consent/recipient-record';
import { sharedFor } from '@/lib/privacy/consent/recipients';
import { publishTexts } from '@/lib/privacy/consent/texts';
import { mayProcess } from '@/lib/privacy/consent/consent';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';
import { pauseUse } from '@/lib/privacy/rights/pause';
import { composeArt15 } from '@/lib/privacy/rights/export/information';
import { config, type Recipient } from '@/rightful.config';
import { collect } from '@/test/collect';
import { newPerson } from '@/test/people';
import { listOutstanding, noteTold } from './officer';
import { listReceived } from './received';
import { tellOfChangedWords } from './reworded';
import { listNotifications } from './told';

const recipients = (config as unknown as { recipients: Recipient[] }).recipients;
afterEach(async () => {
  recipients.splice(0);
  await recordRecipients();
  await publishTexts();
});

const relay: Recipient = {
  id: 'relay',
  name: 'Relay Ltd',
  role: 'processor',
  country: 'Ireland',
  safeguard: null,
  contract: 'Folder 7, secret terms',
  receives: ['profile.email'],
  purposes: ['news'],
  told: { by: 'officer' },
};
const host: Recipient = {
  ...relay,
  id: 'host',
  name: 'Host Inc',
  role: 'controller',
  country: 'United States',
  safeguard: 'standard contractual clauses',
  purposes: ['security'],
  told: { by: 'nobody', why: 'its disks are ours to empty' },
};

test('recipients are named with what they receive, and their contract is for the officer alone', async () => {
  recipients.push(relay, host);
  const person = await newPerson({ optional: true });
  expect(sharedFor('news', 'en')).toBe('Relay Ltd (Ireland): Email');
  expect(sharedFor('security', 'en')).toBe(
    'Host Inc (United States, standard contractual clauses, decides for itself what it does with it): Email',
  );
  const art15 = await composeArt15(person.id, [], new Date(), 'en');
  expect(art15.recipients.join()).toContain('Relay Ltd (Ireland): Email, for Product news by email');
  const { told } = await previewErasure(person.viewer, 'en');
  expect(told).toContain(
    'Somebody here writes to Relay Ltd (Ireland) to delete the data about you that they received from us',
  );
  expect(told.join()).toContain('need not be told: its disks are ours to empty');
  expect(JSON.stringify([art15, told])).not.toContain('Folder 7');
});

test('one that the officer writes to waits for the officer, who alone notes that it is done', async () => {
  recipients.push(relay);
  const person = await newPerson({ optional: true });
  await pauseUse(person.viewer, 'accuracy');
  const [line] = await listNotifications(person.id, 'en');
  expect(line).toMatchObject({
    who: 'Relay Ltd (Ireland)',
    words: expect.stringContaining('writes to them'),
  });
  const step = (await collect(listOutstanding())).find(({ id }) => id === line?.id);
  expect(step).toMatchObject({ target: expect.stringMatching(/^[\w-]{22}$/), recipient: { id: 'relay' } });
  await noteTold(line?.id ?? '');
  expect((await listNotifications(person.id, 'en'))[0]?.words).toBe('Done; somebody here wrote to them');
  await expect(noteTold(line?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
});

test('one taken out stays in the record and is still told; one added did not receive anything before', async () => {
  recipients.push({ ...relay, purposes: ['security'] });
  const person = await newPerson();
  recipients.splice(0, 1, host);
  await recordRecipients();
  const received = await listReceived(db(), person.id);
  const of = (id: string) => received.find(({ recipient }) => recipient.id === id);
  const removed = of('relay')?.until;
  expect(removed).toBeInstanceOf(Date);
  expect(of('host')).toMatchObject({ since: removed, until: null, atLeast: false });
  expect((await previewErasure(person.viewer, 'en')).told.join()).toContain('Relay Ltd');
});

test('a new recipient of a chosen use receives nothing of who has not said yes to it, and whoever had it is told', async () => {
  recipients.push(relay);
  const person = await newPerson({ optional: true });
  recipients.push({ ...host, purposes: ['news'] });
  await publishTexts();
  await recordRecipients();
  expect(await mayProcess(person.id, 'news')).toBe(false);
  const ids = (await listReceived(db(), person.id)).map(({ recipient }) => recipient.id);
  expect(ids).toEqual(['relay']);
  await tellOfChangedWords();
  await tellOfChangedWords();
  expect((await listNotifications(person.id, 'en')).map(({ change }) => change)).toEqual([
    'What it is used for changed, and you have not decided yet',
  ]);
});
