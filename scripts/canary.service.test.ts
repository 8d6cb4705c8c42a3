import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { env } from '@/lib/env';
import { openLog, sequenceAll } from '@/lib/log';
import { listMails } from '@/lib/mail';
import { mailsDelivered } from '@/lib/privacy/accounts/address';
import { authenticate, requestReset } from '@/lib/privacy/accounts/passwords';
import { sendQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { eraseOverdueMails, sweepMails } from '@/lib/privacy/accounts/mail-sweep';
import { after, days, setClock } from '@/lib/privacy/clock';
import { listChoices } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { fields } from '@/lib/privacy/inventory';
import { correctField } from '@/lib/privacy/rights/correction';
import { answerRequest } from '@/lib/privacy/rights/answer';
import { disputeDetail, listDisputes } from '@/lib/privacy/rights/dispute';
import { runDueErasures } from '@/lib/privacy/rights/erasure/due';
import { cancelErasure } from '@/lib/privacy/rights/erasure/grace';
import { erasePart, previewParts } from '@/lib/privacy/rights/erasure/part';
import { runDueErasureSteps } from '@/lib/privacy/rights/erasure/stores';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import { liftHold, setHold } from '@/lib/privacy/rights/holds';
import { listObjectable, objectTo, withdrawObjection } from '@/lib/privacy/rights/objection';
import { announceLifting, getPause, pauseUse, resumeUse } from '@/lib/privacy/rights/pause';
import { showRecordJson } from '@/lib/privacy/rights/record';
import { addSupplement } from '@/lib/privacy/rights/supplements';
import { announceEmailChange } from '@/lib/privacy/rights/email/announce';
import { confirmEmailChange } from '@/lib/privacy/rights/email/confirm';
import { releaseEmailChange } from '@/lib/privacy/rights/email/hold';
import { requestEmailChange } from '@/lib/privacy/rights/email/request';
import { schedule } from '@/test/erasures';
import { bytesOf } from '@/test/packages';
import {
  confirmed,
  fresh,
  mailedToken,
  newEmail,
  newPerson,
  password,
  signedIn,
  type Person,
} from '@/test/people';
import { listen } from '@/test/printed';
import { scanDatabase } from '@/test/scan';
import { backUp, type Part } from '@/server/backups';
import { unpackDump } from '@/server/postgres-tools';

/** A marker for every field that a person can fill in, and for every text that they or we can write. */
const written: Readonly<Record<string, string>> = {
  name: 'Zebulon Canarymarker',
  phone: '+44 20 7946 0931',
  postalAddress: '12 Postmarker Wharf',
  birthDate: '1815-12-09',
  note: 'Notemarker of a canary',
};
const words = [
  'Supplementmarker',
  'Objectionmarker',
  'Answermarker',
  'Disputemarker',
  'Findingmarker',
  'Holdmarker',
];

const folder = mkdtempSync(path.join(tmpdir(), 'rightful-canary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let restore: (() => void) | undefined;
afterEach(() => restore?.());

/** A person who exercises every right that there is, with a marker wherever something can be written. */
async function live(): Promise<{ person: Person; addresses: readonly string[] }> {
  const person = await newPerson({ name: written['name'] ?? '', email: newEmail('canary'), optional: true });
  const { viewer } = person;
  for (const field of fields) await correctField(fresh(viewer, 'correct'), field, written[field.key] ?? '');
  await signedIn(person.id);
  await authenticate(person.email, 'not the right password');
  await requestReset(person.email);
  const news = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news');
  await choose(viewer, 'news', false, news?.text.hash ?? '');
  await choose(viewer, 'news', true, news?.text.hash ?? '');
  await addSupplement(viewer, 'consents', 'Supplementmarker');
  const [changed, wanted] = [newEmail('changedcanary'), newEmail('wantedcanary')];
  await requestEmailChange(await confirmed(viewer, 'email'), changed);
  await confirmEmailChange(await mailedToken(changed), viewer, null);
  const { id: changeId } = await db().emailChange.findFirstOrThrow({ where: { subjectId: person.id } });
  await announceEmailChange(changeId);
  await releaseEmailChange(await mailedToken(person.email));
  await requestEmailChange(await confirmed(viewer, 'email'), wanted);
  await showRecordJson(fresh(viewer, 'show'), 'en');
  const { stream } = await exportPackage(fresh(viewer, 'download'), everything, null);
  const reading = bytesOf(stream);
  await sequenceAll();
  await reading;

  await objectTo(viewer, 'news', '');
  await objectTo(viewer, 'security', 'Objectionmarker');
  const security = (await listObjectable(viewer, 'en')).find(({ purpose }) => purpose === 'security');
  await answerRequest(security?.objection?.reference ?? '', 'refused', 'Answermarker');
  await withdrawObjection(viewer, 'news');
  await disputeDetail(viewer, 'profile.phone', 'Disputemarker');
  const dispute = (await listDisputes(viewer)).get('profile.phone');
  await answerRequest(dispute?.reference ?? '', 'refused', 'Findingmarker');
  await pauseUse(viewer, 'claims');
  await resumeUse(viewer);
  await pauseUse(viewer, 'accuracy');
  await announceLifting((await getPause(viewer))?.reference ?? '');
  await liftHold(await setHold(person.id, ['profile.name'], 'Holdmarker'), 'Holdmarker');
  expect((await previewParts(viewer, 'en')).map(({ kind }) => kind)).toEqual(['profile', 'supplements']);
  await erasePart(await confirmed(viewer, 'erase-part'), 'profile');
  for (const field of fields) await correctField(fresh(viewer, 'correct'), field, written[field.key] ?? '');
  await schedule(person);
  await cancelErasure(viewer, null);
  await mailsDelivered();
  return { person, addresses: [person.email, changed, wanted] };
}

/** Every file below the data folder but the socket's: the mailbox, the ledger, anchors, keys, the embedded database itself. */
function filesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** What mails to these addresses say of what their person wrote, or we of them; their name stands in some. */
async function mailedTo(addresses: readonly string[]): Promise<{ some: boolean; found: string[] }> {
  const { name: _, ...unsaid } = written;
  const mails = (await listMails()).filter(({ to }) => addresses.includes(to));
  const said = mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
  const found = [...Object.values(unsaid), ...words].filter((marker) => said.includes(marker));
  return { some: mails.length > 0, found };
}

function filesWith(needles: readonly string[]): string[] {
  return filesBelow(env().dataDir).flatMap((file) => {
    const bytes = readFileSync(file);
    return needles.filter((needle) => bytes.includes(needle)).map((needle) => `${file}: ${needle}`);
  });
}

/** The text of a backup, made now as `npm run backup` makes it. */
async function backupOf(part: Part): Promise<string> {
  const file = path.join(folder, `${part}-${Date.now()}`);
  await backUp(part, file);
  if (!env().databaseUrl) return readFileSync(file, 'utf8');
  const { stdout } = unpackDump(file);
  if (!stdout) throw new Error('The dump was not unpacked.');
  return (await stdout.setEncoding('utf8').toArray()).join('');
}

async function backupsWith(needles: readonly string[]): Promise<string[]> {
  const hits: string[] = [];
  for (const part of ['main', 'vault'] as const) {
    const text = await backupOf(part);
    expect(text).toContain('LedgerHead'.slice(0, part === 'main' ? undefined : 6));
    for (const needle of needles)
      if ([needle, Buffer.from(needle).toString('hex')].some((form) => text.includes(form)))
        hits.push(`${part}: ${needle}`);
  }
  return hits;
}

test('of somebody who used every right and was erased, nothing is left anywhere but the pseudonymous log', async () => {
  await openLog();
  const printed = listen();
  const { person, addresses } = await live();
  const locals = addresses.map((address) => address.split('@')[0] ?? '');
  const markers = [...Object.values(written), ...words, ...addresses, ...locals, password];
  const profile = await db().profile.findUniqueOrThrow({
    where: { userId: person.id },
    select: { id: true },
  });
  const ids = [person.id, profile.id, person.viewer.sessionId];
  // The test would notice: before, the ids are in the database and in a backup, and the address is in mails.
  expect(filesWith([person.email]).length).toBeGreaterThan(0);
  expect((await scanDatabase([person.id])).length).toBeGreaterThan(6);
  expect(await backupsWith([person.id])).toEqual([`main: ${person.id}`, `vault: ${person.id}`]);

  expect(await mailedTo(addresses)).toEqual({ some: true, found: [] });

  const reference = await schedule(person);
  restore = setClock(() => after(new Date(), days(8)));
  await runDueErasures();
  await runDueErasureSteps();
  const waiting = await db().queuedMail.findMany({ select: { id: true } });
  for (const { id } of waiting) await sendQueuedMail(id).catch(() => undefined);
  // The last mail has left; it lies in the local mailbox, which stands for the person's own, until its time is over.
  await sweepMails();
  expect(new Set(filesWith(markers).map((found) => found.split(': ')[0])).size).toBe(1);
  expect(await mailedTo(addresses)).toEqual({ some: true, found: [] });
  await eraseOverdueMails();
  await sequenceAll();
  printed.stop();

  const request = await db().privacyRequest.findUniqueOrThrow({
    where: { reference },
    select: { state: true },
  });
  expect(request.state).toBe('completed');
  expect(await scanDatabase([...markers, ...ids])).toEqual([]);
  expect(await backupsWith([...markers, ...ids])).toEqual([]);
  expect(filesWith(markers)).toEqual([]);
  expect([...markers, ...ids].filter((needle) => printed.said().includes(needle))).toEqual([]);
  const open = await query(
    `SELECT count(*)::int AS n FROM "PrivacyRequest" WHERE "subjectId" = $1::uuid
       OR ("wordsSealed" IS NOT NULL AND "subjectId" IS NULL)`,
    [person.id],
  );
  expect(open.rows).toEqual([{ n: 0 }]);
});
