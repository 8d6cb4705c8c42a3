import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { expect } from 'vitest';
import { applySettings } from '../environment';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import type { EarlierPeople } from './people';

interface Facts {
  readonly madeAt: string;
  /** Keys that were made for these tests, and the origin. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The key of the log. */
  readonly vkey: string;
  readonly people: EarlierPeople;
}

/** A file that `make.ts` wrote on an earlier version. */
function fileOf(version: string, name: string): string {
  return path.join(import.meta.dirname, version, name);
}

/** Puts the database and the ledger of an earlier version where this process finds them, with the keys of then. */
export async function putBack(
  version: string,
  database: ClientConfig,
  settings: Readonly<Record<string, string>>,
): Promise<Facts> {
  const facts = JSON.parse(readFileSync(fileOf(version, 'facts.json'), 'utf8')) as Facts;
  const dataDir = settings['DATA_DIR'] ?? '';
  mkdirSync(path.join(dataDir, 'ledger'), { recursive: true, mode: 0o700 });
  copyFileSync(fileOf(version, 'ledger'), path.join(dataDir, 'ledger/ledger'));
  applySettings({ ...facts.secrets, ...settings });
  const client = new Client(database);
  await client.connect();
  try {
    await client.query(readFileSync(fileOf(version, 'database.sql'), 'utf8'));
    await client.query('RESET ALL');
  } finally {
    await client.end();
  }
  return facts;
}

/** Prepares what was put back, as a start does, a moment after it was made. */
export async function startUpgraded({ madeAt }: Facts): Promise<void> {
  const { after, seconds, setClock } = await import('@/lib/privacy/clock');
  setClock(() => after(new Date(madeAt), seconds(5)));
  const { prepareDatabase } = await import('@/server/prepare');
  await prepareDatabase();
  const { publishTexts } = await import('@/lib/privacy/consent/texts');
  await publishTexts();
  const { openLog } = await import('@/lib/log');
  await openLog();
  const { installQueue } = await import('@/lib/queue');
  await installQueue();
}

/** How it stands with what people had and had decided: passwords, details, choices, stops, holds, links and the log. */
export async function standingOf({ people }: Facts) {
  const { db } = await import('@/lib/db');
  const { verifyLog } = await import('@/lib/log');
  const { authenticate } = await import('@/lib/privacy/accounts/passwords');
  const { verifyEmail } = await import('@/lib/privacy/sign-up/verification');
  const { mayProcess } = await import('@/lib/privacy/consent/consent');
  const { listHolds } = await import('@/lib/privacy/rights/holds');
  const { showRecordJson } = await import('@/lib/privacy/rights/record');
  const { fresh, password, signedIn } = await import('../people');

  const { ada, withdrawn, paused, objecting, leaving, moving, unverified, erased } = people;
  const mayUse = (id: string, ...purposes: PurposeId[]): Promise<boolean[]> =>
    Promise.all(purposes.map((purpose) => mayProcess(id, purpose)));
  const signsIn = async (email: string, typed = password): Promise<boolean> =>
    (await authenticate(email, typed)) !== null;
  const record = await showRecordJson(fresh(await signedIn(ada.id), 'show'), 'en');
  const holds = [];
  for await (const { subjectId, scope } of listHolds()) holds.push({ subjectId, scope });
  const { id } = await verifyEmail(unverified.token, unverified.browserToken, null);
  return {
    signIn: await Promise.all(
      [ada, withdrawn, paused, objecting, moving, { ...unverified, id }].map(({ email }) => signsIn(email)),
    ),
    wrongPassword: await signsIn(ada.email, `${password}.`),
    uses: {
      ada: await mayUse(ada.id, 'account', 'security', 'news', 'statistics'),
      withdrawn: await mayUse(withdrawn.id, 'news', 'statistics'),
      paused: await mayUse(paused.id, 'account', 'news', 'statistics'),
      objecting: await mayUse(objecting.id, 'security', 'news'),
      leaving: await mayUse(leaving.id, 'account', 'news', 'statistics'),
      erased: await mayUse(erased.id, 'account', 'news', 'statistics'),
    },
    profile: record['profile'],
    supplements: record['supplements'],
    holds,
    locked: await db().user.count({ where: { id: leaving.id, lockedAt: { not: null } } }),
    erased: await db().user.count({ where: { id: erased.id } }),
    log: (await verifyLog(db()))?.finding,
  };
}

/** The same, as 0.1.0 left it, but for the account's consent: its words say more since then, so people are asked again. */
export function asBefore({ people: { ada } }: Facts) {
  return {
    signIn: [true, true, true, true, true, true],
    wrongPassword: false,
    uses: {
      ada: [false, true, true, true],
      withdrawn: [false, true],
      paused: [false, false, false],
      objecting: [false, true],
      leaving: [false, false, false],
      erased: [false, false, false],
    },
    profile: { name: 'Ada Lovelace', email: ada.email, note: 'A note from the version before.' },
    supplements: [{ text: 'I said yes at a fair.' }],
    holds: [{ subjectId: ada.id, scope: ['profile.note'] }],
    locked: 1,
    erased: 0,
    log: null,
  };
}

/** What the command says of receipts and packages that were handed out before, under the key of that log. */
export async function verifiedOf(version: string, { vkey }: Facts): Promise<readonly string[]> {
  const { command } = await import('../restored');
  return ['consent.receipt.json', 'erasure.receipt.json', 'package.zip'].map(
    (name) => command('verify', fileOf(version, name), '--vkey', vkey).said,
  );
}

export const asHandedOut = [
  expect.stringMatching(/^This receipt is valid/),
  expect.stringMatching(/^This receipt is valid/),
  expect.stringMatching(/^This package is valid/),
];
