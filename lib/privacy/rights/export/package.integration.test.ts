import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { publicKeyOf, secrets } from '@/lib/crypto';
import { db, inTransaction, query, uuidv7 } from '@/lib/db';
import { getHead, nodeChecks, openLog, sequenceAll, verifyReceipt } from '@/lib/log';
import { openManifestNote } from '@/lib/log/package-note';
import { storeQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { authenticate, requestReset } from '@/lib/privacy/accounts/passwords';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { countSignInFailure } from '@/lib/privacy/accounts/sign-in-failures';
import { fields, inventory, kinds, personalModels, type PersonalModel } from '@/lib/privacy/inventory';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { getSubject } from '@/lib/privacy/keys/vault';
import { correctField } from '@/lib/privacy/rights/correction';
import { disputeDetail, listDisputes } from '@/lib/privacy/rights/dispute';
import { readRow } from '@/lib/privacy/rights/holdings';
import { thirdParty } from '@/lib/privacy/rights/read-value';
import { preparePackage } from '@/lib/privacy/rights/packages/prepare';
import { queuePackage } from '@/lib/privacy/rights/packages/request';
import { readRequest } from '@/lib/privacy/rights/read-request';
import { showRecordJson } from '@/lib/privacy/rights/record';
import { confirmAct } from '@/lib/auth/step-up';
import { bytesOf, fileIn, unzip } from '@/test/packages';
import { fresh, newEmail, newPerson, password, type Person, signedIn, switchNews } from '@/test/people';
import { exportPackage } from './package';
import { everything, type Scope } from './scope';
import { membersOf } from './table';

const values: Readonly<Record<string, string>> = {
  name: 'Zebulon <script>alert("packagemarker")</script> & sons',
  phone: '+44 20 7946 0958',
  postalAddress: '12 Packagemarker Wharf\nLondon',
  birthDate: '1815-12-10',
  note: '=HYPERLINK("https://packagemarker.example.org","x")',
};

let canary: Person;
let zip: Uint8Array<ArrayBuffer>;
let files: Map<string, string>;
const folder = mkdtempSync(path.join(tmpdir(), 'rightful-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function download(person: Person, scope: Scope = everything, passphrase: string | null = null) {
  const { name, stream } = await exportPackage(fresh(person.viewer, 'download'), scope, passphrase);
  const reading = bytesOf(stream);
  await sequenceAll();
  return { name, zip: await reading };
}

/** The stored rows of the canary, from the database itself. */
async function rowsOf(table: string, subject: string, through?: string): Promise<Record<string, unknown>[]> {
  const found = await query(
    `SELECT table_schema AS name FROM information_schema.tables WHERE table_name = $1 AND table_schema IN ('public', 'vault', 'audit')`,
    [table],
  );
  const [schema] = found.rows as { name: string }[];
  const own = through
    ? `"${subject}" IN (SELECT "${subject}" FROM "${schema?.name}"."${through}" WHERE "subjectId" = $1::uuid)`
    : `"${subject}" = $1::uuid`;
  const { rows } = await query(`SELECT * FROM "${schema?.name}"."${table}" WHERE ${own}`, [canary.id]);
  return rows as Record<string, unknown>[];
}

async function addNote(userId: string, createdAt: Date): Promise<void> {
  const subject = await getSubject(db(), userId);
  if (!subject) throw new Error('The canary is gone.');
  const id = uuidv7();
  const place = inventory.Supplement.columns.textSealed.reads.sealed;
  const textSealed = sealColumn(subject, place, id, 'Supplementmarker');
  await db().supplement.create({ data: { id, userId, addedTo: 'sessions', textSealed, createdAt } });
}

/** An address that was changed and can still be undone, and whose owner has said that it was them. */
async function addEmailChange(subjectId: string, at: Date): Promise<void> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new Error('The canary is gone.');
  const { newSealed, oldSealed } = inventory.EmailChange.columns;
  const [id, [newIndex, oldIndex, sessionId]] = [uuidv7(), [uuidv7(), uuidv7(), canary.viewer.sessionId]];
  await db().emailChange.create({
    data: {
      id,
      subjectId,
      sessionId,
      newIndex,
      oldIndex,
      newSealed: sealColumn(subject, newSealed.reads.sealed, id, 'new.packagemarker@example.org'),
      oldSealed: sealColumn(subject, oldSealed.reads.sealed, id, 'old.packagemarker@example.org'),
      token: `new-${id}`,
      undoToken: `undo-${id}`,
      requestedAt: at,
      confirmedAt: at,
      releasedAt: at,
      expires: new Date(at.getTime() + 3_600_000),
    },
  });
}

/** A part of their data that was prepared for them. */
async function addPackage(at: Date): Promise<void> {
  const since = new Date(at.getTime() - 3_600_000);
  const scope = { ...everything, categories: ['profile'], since, before: at };
  const id = await queuePackage(fresh(canary.viewer, 'download'), scope, null);
  await sequenceAll();
  await preparePackage(id, AbortSignal.timeout(60_000));
}

/** A person who used everything: a marker in every field, two sessions, a link, failures, choices, a confirmation. */
beforeAll(async () => {
  await openLog();
  canary = await newPerson({ name: values['name'] ?? '', email: newEmail('packagecanary'), optional: true });
  for (const field of fields)
    await correctField(fresh(canary.viewer, 'correct'), field, values[field.key] ?? '');
  await signedIn(canary.id);
  await authenticate(canary.email, 'not the right password');
  await countSignInFailure(canary.id);
  await requestReset(canary.email);
  await confirmAct(canary.viewer, 'correct', password, '127.0.0.1');
  await switchNews(canary, false);
  const at = new Date();
  const subject = await getSubject(db(), canary.id);
  if (!subject) throw new Error('The canary is gone.');
  const requestId = uuidv7();
  const { wordsSealed, answerSealed } = inventory.PrivacyRequest.columns;
  await db().privacyRequest.create({
    data: {
      id: requestId,
      wordsSealed: sealColumn(subject, wordsSealed.reads.sealed, requestId, 'Wordsmarker'),
      answerSealed: sealColumn(subject, answerSealed.reads.sealed, requestId, 'Answermarker'),
      reference: 'RF-TEST-PACK-MARK',
      subjectId: canary.id,
      right: 'objection',
      state: 'completed',
      about: 'news',
      reason: 'other',
      receivedAt: at,
      dueAt: at,
      scheduledAt: at,
      completedAt: at,
    },
  });
  await addNote(canary.id, at);
  await addEmailChange(canary.id, at);
  await addPackage(at);
  await disputeDetail(canary.viewer, 'profile.phone', '');
  const warned = { firstWarningAt: at, secondWarningAt: at, lockedAt: at };
  await db().user.update({ where: { id: canary.id }, data: warned, select: { id: true } });
  const mail = {
    userId: canary.id,
    purpose: 'news',
    mail: () => ({ subject: 'News', text: 'Mailmarker', language: 'en' as const }),
  } as const;
  await inTransaction((tx) => storeQueuedMail(tx, mail));
  const dispute = (await listDisputes(canary.viewer)).get('profile.phone');
  await readRequest(dispute?.reference ?? '');
  await showRecordJson(fresh(canary.viewer, 'show'), 'en');
  await sequenceAll();
  ({ zip } = await download(canary));
  files = await unzip(zip);
});

test('every column that the inventory shows is in the package with its value, and the CSV says the same', () => {
  for (const kind of kinds) {
    const json: unknown = JSON.parse(fileIn(files, `data/${kind.holding.key}.json`));
    const rows = (kind.holding.rows === 'one' ? [json] : json) as Record<string, unknown>[];
    expect(rows.length, `${kind.holding.key} of the canary`).toBeGreaterThan(0);
    for (const { key } of membersOf(kind, 'en'))
      expect(
        rows.some((row) => row[key] !== null && row[key] !== undefined),
        `${kind.holding.key}.${key} has a value somewhere`,
      ).toBe(true);
    const [header] = fileIn(files, `data/${kind.holding.key}.csv`).split('\r\n');
    expect(header).toBe(
      membersOf(kind, 'en')
        .map(({ key }) => key)
        .join(','),
    );
  }
  const profile = JSON.parse(fileIn(files, 'data/profile.json')) as Record<string, string>;
  expect(profile).toMatchObject({ ...values, email: canary.email });
});

test('what the database holds of the person is in the package, row for row', async () => {
  for (const kind of kinds.filter(({ columns }) => !columns.some(({ reads }) => reads === 'leaf'))) {
    const counts = kind.models.map(async ([name, { subject }]) => (await rowsOf(name, subject)).length);
    const total = (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
    const json: unknown = JSON.parse(fileIn(files, `data/${kind.holding.key}.json`));
    expect(Array.isArray(json) ? json.length : 1).toBe(total);
  }
  const { rows } = await query(
    `SELECT count(*)::int AS n FROM audit."EntryOfSubject" WHERE "subjectId" = $1::uuid`,
    [canary.id],
  );
  const activity = JSON.parse(fileIn(files, 'data/activity.json')) as { event: string }[];
  expect(activity).toHaveLength((rows[0] as { n: number }).n);
  expect(activity.at(-1)?.event).toBe('record.exported');
});

test('no secret is anywhere in the package: no hash of a password, no token, no key, no sealed byte', async () => {
  const secretsOf: string[] = [];
  for (const [name, model] of personalModels) {
    const rows = await rowsOf(name, model.subject, model.through);
    for (const row of rows)
      for (const [column, decision] of Object.entries(model.columns)) {
        const value = row[column];
        const isSecret =
          decision.is === 'secret' || (decision.is === 'held' && typeof decision.reads === 'object');
        if (!isSecret || value === null || value === undefined) continue;
        if (value instanceof Uint8Array)
          for (const form of ['hex', 'base64', 'base64url'] as const)
            secretsOf.push(Buffer.from(value).toString(form));
        else if (typeof value === 'string') secretsOf.push(value);
      }
  }
  const own = secrets();
  for (const key of [own.current.key, own.indexKey, own.logKey, own.appSecret])
    for (const form of ['hex', 'base64', 'base64url'] as const)
      secretsOf.push(Buffer.from(key).toString(form));
  expect(secretsOf.length).toBeGreaterThan(30);
  const text = [...files.values()].join('\n');
  // The person's own detail is opened in the receipt: there the salt is what proves it.
  const withoutReceipt = [...files]
    .filter(([name]) => name !== 'receipt.json')
    .map(([, content]) => content)
    .join('\n');
  expect(text).toContain(canary.email);
  for (const secret of secretsOf) expect(withoutReceipt.includes(secret)).toBe(false);
});

test('the page runs nothing, loads nothing and shows a hostile value as text', () => {
  const page = fileIn(files, 'index.html');
  expect(page).not.toMatch(
    /<script|<iframe|<object|<embed|<link|<img|javascript:|\son\w+=|\ssrc=|url\(|@import/i,
  );
  expect(page).toContain('Zebulon &lt;script&gt;alert(&quot;packagemarker&quot;)&lt;/script&gt; &amp; sons');
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const hash = createHash('sha256')
    .update(style ?? '')
    .digest('base64');
  expect(policy?.replaceAll('&#39;', "'")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  for (const { holding } of kinds) expect(page).toContain(`id="${holding.key}"`);
});

test('the menu of the page leads to every part, and kinds without rows share one', async () => {
  const few = fileIn(await unzip((await download(await newPerson())).zip), 'index.html');
  for (const page of [few, fileIn(files, 'index.html')]) {
    const [menu = ''] = /<nav[\s\S]*?<\/nav>/.exec(page) ?? [];
    const led = [...menu.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const parts = [...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(led).toEqual(parts);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { holding } of kinds) expect(ids).toContain(holding.key);
  }
  expect(few).toMatch(/We hold none of these: <span id="supplements">Notes that you added<\/span>,/);
  expect(few).not.toContain('href="data/supplements.csv"');
});

test('programs find what each detail means beside it, without asking anybody', () => {
  const { '@context': context } = JSON.parse(fileIn(files, 'schema/context.jsonld')) as {
    '@context': Record<string, unknown>;
  };
  const portable = Object.keys(JSON.parse(fileIn(files, 'portability/profile.json')) as object);
  expect(portable.filter((key) => !Object.hasOwn(context, key))).toEqual([]);
  expect(context['phone']).toBe('schema:telephone');
  const { '@context': uses } = context['purpose'] as { '@context': Record<string, string> };
  expect(Object.values(uses).every((term) => term.startsWith('dpv:'))).toBe(true);
});

test('a spreadsheet runs nothing of it', () => {
  const csv = fileIn(files, 'data/profile.csv');
  expect(csv).toContain(`"'=HYPERLINK(""https://packagemarker.example.org"",""x"")"`);
  expect(csv).toContain(',+44 20 7946 0958,');
  const portable = fileIn(files, 'portability/profile.csv');
  expect(portable).toContain(`"=HYPERLINK(""https://packagemarker.example.org"",""x"")"`);
  expect(portable).toContain(',+44 20 7946 0958,');
});

test('every JSON file is what its schema says', () => {
  const manifest = JSON.parse(fileIn(files, 'manifest.json')) as {
    files: { path: string; schema?: string; mediaType: string }[];
  };
  const checked = [
    ...manifest.files,
    { path: 'manifest.json', schema: 'schema/manifest.schema.json', mediaType: 'application/json' },
  ];
  const json = checked.filter(
    ({ mediaType, path: name }) => mediaType.includes('json') && !name.startsWith('schema/'),
  );
  expect(json.length).toBeGreaterThan(12);
  for (const { path: name, schema } of json) {
    const parsed = JSON.parse(fileIn(files, schema ?? 'no schema')) as Record<string, unknown>;
    expect(parsed['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const { $id: _, ...rest } = parsed;
    const result = z.fromJSONSchema(rest).safeParse(JSON.parse(fileIn(files, name)));
    expect({ name, issues: result.error?.issues ?? [] }).toEqual({ name, issues: [] });
  }
  const strict = z.fromJSONSchema(
    JSON.parse(fileIn(files, 'schema/profile.schema.json')) as Parameters<typeof z.fromJSONSchema>[0],
  );
  expect(strict.safeParse({ name: 'only a name' }).success).toBe(false);
});

test('the manifest names every file with its hash, the log signed it, and the log proves the copy', async () => {
  const text = fileIn(files, 'manifest.json');
  const manifest = JSON.parse(text) as {
    entry: string;
    files: { path: string; sha256: string; bytes: number }[];
  };
  const outside = ['manifest.json', 'manifest.sig', 'SHA256SUMS', 'public-key.pem'];
  expect(manifest.files.map(({ path: name }) => name).toSorted()).toEqual(
    [...files.keys()].filter((name) => !outside.includes(name)).toSorted(),
  );
  for (const { path: name, sha256, bytes } of manifest.files) {
    const content = Buffer.from(fileIn(files, name));
    expect({
      name,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }).toEqual({ name, bytes, sha256 });
  }
  const head = await getHead(db());
  const own = [{ name: head?.origin ?? '', publicKey: publicKeyOf(secrets().logKey) }];
  const hash = createHash('sha256').update(text).digest();
  expect(openManifestNote(nodeChecks, fileIn(files, 'manifest.sig'), hash, own)).toBe(head?.origin);
  const receipt = verifyReceipt(nodeChecks, Buffer.from(fileIn(files, 'receipt.json')), own);
  expect(receipt).toMatchObject({
    verdict: 'valid',
    opened: true,
    leaf: { id: manifest.entry, a: 'record.exported' },
  });
});

test('the information is about this person: another choice, another file', async () => {
  const art15 = JSON.parse(fileIn(files, 'information/art15.json')) as {
    purposes: { id: string; state: string }[];
  };
  const stateOf = (id: string) => art15.purposes.find((purpose) => purpose.id === id)?.state;
  expect([stateOf('account'), stateOf('news'), stateOf('statistics'), stateOf('security')]).toEqual([
    'on',
    'off',
    'on',
    'always',
  ]);
  const other = await unzip((await download(await newPerson())).zip);
  expect(fileIn(other, 'information/art15.json')).toContain('"state": "off"');
  const consents = JSON.parse(fileIn(files, 'data/consents.json')) as {
    textHash: string;
    noticeHash: string;
  }[];
  const texts = [...files].filter(([name]) => name.startsWith('information/texts/'));
  const hashes = new Set(texts.map(([, body]) => createHash('sha256').update(body).digest('hex')));
  for (const { textHash, noticeHash } of consents)
    expect(hashes.has(textHash) && hashes.has(noticeHash)).toBe(true);
});

test('to take along there is what the person gave, and nothing else', () => {
  const names = [...files.keys()].filter((name) => name.startsWith('portability/'));
  expect(names.toSorted()).toEqual([
    'portability/person.jsonld',
    'portability/profile.csv',
    'portability/profile.json',
    'portability/supplements.csv',
    'portability/supplements.json',
  ]);
  expect(JSON.parse(fileIn(files, 'portability/profile.json'))).toEqual({ ...values, email: canary.email });
  expect(JSON.parse(fileIn(files, 'portability/supplements.json'))).toEqual([{ text: 'Supplementmarker' }]);
  expect(JSON.parse(fileIn(files, 'portability/person.jsonld'))).toMatchObject({
    '@type': 'Person',
    telephone: values['phone'],
  });
});

test('it says who looked at the data', () => {
  const lines = fileIn(files, 'access-log.csv').trimEnd().split('\r\n');
  expect(lines[0]).toBe('at,by,what,why,result');
  expect(lines.slice(1).map((line) => line.slice(line.indexOf(',') + 1))).toEqual([
    'Somebody who works here,"A request of yours was read, with: Name, Email, Phone","To answer your request, or to show how it was answered",ok',
    'You,Your data was shown to you,To show you what we hold,ok',
    'You,You downloaded your data,To give you a copy,ok',
  ]);
  expect(fileIn(files, 'disclosures.csv')).toBe('at,to,what,why,legalBasis,until,note\r\n');
  expect(fileIn(files, 'told.csv')).toBe('at,who,what,about,howFar\r\n');
});

test('the same data is the same package, apart from what differs by itself', async () => {
  const scope = { ...everything, categories: ['profile', 'account', 'consents'] };
  const [one, two] = [
    await unzip((await download(canary, scope)).zip),
    await unzip((await download(canary, scope)).zip),
  ];
  expect([...one.keys()]).toEqual([...two.keys()]);
  const differs = [...one].filter(([name, text]) => fileIn(two, name) !== text).map(([name]) => name);
  expect(differs.toSorted()).toEqual(
    [
      'SHA256SUMS',
      'access-log.csv',
      'information/art15.json',
      'manifest.json',
      'manifest.sig',
      'receipt.json',
    ].toSorted(),
  );
});

test('a part is a part, and says so', async () => {
  const scope = { ...everything, categories: ['profile', 'sessions'] };
  const part = await unzip((await download(canary, scope)).zip);
  expect([...part.keys()].filter((name) => name.startsWith('data/')).toSorted()).toEqual([
    'data/profile.csv',
    'data/profile.json',
    'data/sessions.csv',
    'data/sessions.json',
  ]);
  expect(fileIn(part, 'withheld.json')).toContain('You did not ask for it this time.');
  expect(fileIn(part, 'index.html')).toContain('You asked for a part');
  const before = { ...everything, before: new Date('2020-01-01') };
  const old = await unzip((await download(canary, before)).zip);
  expect(fileIn(old, 'data/activity.json')).toBe('[]\n');
  expect(fileIn(old, 'index.html')).toContain('This part has none of these:');
  expect(JSON.parse(fileIn(old, 'data/profile.json'))).toMatchObject({ name: values['name'] });
});

test('of many pages every row is there once and in order, also of entries that move into the log meanwhile', async () => {
  const person = await newPerson();
  const subject = await getSubject(db(), person.id);
  if (!subject) throw new Error('They are gone.');
  const [entries, notes] = [2_100, 6_100];
  const entry = {
    event: 'record.listed',
    subject,
    actor: 'subject',
    object: `account:${person.id}`,
  } as const;
  await inTransaction((tx) => recordAudit(tx, ...Array.from({ length: entries }, () => entry)));
  const place = inventory.Supplement.columns.textSealed.reads.sealed;
  const data = Array.from({ length: notes }, (_, n) => {
    const id = uuidv7();
    const textSealed = sealColumn(subject, place, id, `Note ${n}`);
    return { id, userId: person.id, addedTo: 'sessions', textSealed, createdAt: new Date() };
  });
  await db().supplement.createMany({ data });
  const many = await unzip((await download(person)).zip);
  const rows = (name: string) => JSON.parse(fileIn(many, name)) as Record<string, string>[];
  const lines = (name: string) => fileIn(many, name).trimEnd().split('\r\n').slice(1);
  expect(rows('data/supplements.json').map(({ text }) => text)).toEqual(data.map((_, n) => `Note ${n}`));
  expect(lines('portability/supplements.csv')).toEqual(data.map((_, n) => `Note ${n}`));
  const listed = rows('data/activity.json').filter(({ event }) => event === 'record.listed');
  expect(new Set(listed.map(({ object }) => object)).size).toBe(entries);
  expect(listed).toHaveLength(entries);
  expect(lines('data/activity.csv')).toHaveLength(rows('data/activity.json').length);
  // All of those, and that this copy was handed out.
  expect(lines('access-log.csv')).toHaveLength(entries + 1);
  expect(fileIn(many, 'index.html')).toContain(`500 of ${notes}`);
});

test('a passphrase locks every file with AES-256, and another one opens none', async () => {
  const locked = (await download(canary, everything, 'a long passphrase ☂')).zip;
  expect([...(await unzip(locked, 'a long passphrase ☂')).keys()]).toEqual([...files.keys()]);
  await expect(unzip(locked, 'a wrong passphrase')).rejects.toThrow(/password/i);
  await expect(unzip(locked)).rejects.toThrow(/password|encrypted/i);
  for (const text of [values['name'] ?? '', canary.email])
    expect(Buffer.from(locked).includes(text)).toBe(false);
});

test('other programs open it, and sha256sum finds every file as it was', () => {
  const file = path.join(folder, 'package.zip');
  writeFileSync(file, zip);
  const out = execFileSync('python3', [
    '-c',
    'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2]); print(z.namelist()[0].split("/")[0])',
    file,
    folder,
  ]);
  const inside = path.join(folder, out.toString().trim());
  expect(
    execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: inside }).toString(),
  ).not.toContain('FAILED');
  expect(readFileSync(path.join(inside, 'README.txt'), 'utf8')).toContain('index.html');
});

test('where a record is also about somebody else, their part is marked and left out', async () => {
  const subject = await getSubject(db(), canary.id);
  if (!subject) throw new Error('The canary is gone.');
  const meeting: PersonalModel = {
    ...inventory.StepUp,
    columns: {
      userId: inventory.StepUp.columns.userId,
      act: inventory.StepUp.columns.act,
      with: { is: 'held', key: 'with', reads: 'text', about: 'third-party' },
    },
  };
  const row = readRow(meeting, subject, { userId: canary.id, act: 'show', with: 'Grace Othermarker' });
  expect(row.map(({ value }) => value)).toEqual(['show', thirdParty]);
});
