import {
  checkValues,
  createSecrets,
  haveSecrets,
  timingSafeEqual,
  SecretError,
  secrets,
  type CheckValue,
} from '@/lib/crypto';
import { inTransaction, type Ask, type Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { now } from '@/lib/privacy/clock';
import { opensLedger } from '@/lib/privacy/evidence/ledger';
import { allWrapped } from '@/lib/privacy/keys/wrapped';

const OTHERS =
  'The keys are not those of this database: put back the ROOT_KEYS, INDEX_KEY, LOG_KEY and APP_SECRET it was made with.';

/** Whether anybody's data or any check value is here already, so that new keys could never open what it holds. */
async function isInUse(tx: Tx): Promise<boolean> {
  const check = await tx.keyCheck.findFirst({ select: { name: true } });
  return check !== null || (await holdsPeople(tx));
}

async function holdsPeople(tx: Tx): Promise<boolean> {
  const user = await tx.user.findFirst({ select: { id: true } });
  const key = await tx.subjectKey.findFirst({ select: { subjectId: true } });
  return user !== null || key !== null;
}

/**
 * Makes the keys of a new installation: none exist, and the embedded database is new too. In every other case the keys
 * must be there already, else SecretError. True when they were made.
 */
export async function createMissingKeys(): Promise<boolean> {
  const { state, missing } = haveSecrets();
  if (state === 'all') return false;
  const [list, them] = [missing.join(', '), missing.length > 1 ? 'them' : 'it'];
  if (env().databaseUrl)
    throw new SecretError(
      `${list} must be given when DATABASE_URL is set: make ${them} with openssl rand -base64 32 and keep ${them} safe.`,
    );
  if (await inTransaction(isInUse))
    throw new SecretError(
      `The database holds data but ${list} is missing: put ${them} back, since new keys could not open what it holds.`,
    );
  if (state === 'some')
    throw new SecretError(`${list} is missing: give ${them} too, or none at all to have new ones made.`);
  createSecrets();
  return true;
}

/**
 * Throws SecretError unless the database belongs to the keys of this process. A database without people learns them; a
 * new root version is learned beside one that is known already, which is how rotation begins.
 */
export async function requireMatchingKeys(): Promise<void> {
  const own = checkValues(secrets());
  await inTransaction(async (tx) => {
    const [vault] = await tx.$queryRaw<{ there: boolean }[]>`
      SELECT to_regclass('vault."SubjectKey"') IS NOT NULL AS there`;
    if (!vault?.there)
      throw new SecretError(
        'The database has no vault, so nothing in it opens: restore the backup of the vault too.',
      );
    const recorded = await tx.keyCheck.findMany({ select: { name: true, version: true, value: true } });
    const knownRoot = own.some(
      ({ name, version }) =>
        name === 'ROOT_KEYS' && recorded.some((row) => row.name === name && row.version === version),
    );
    if (recorded.length > 0 ? !knownRoot : await holdsPeople(tx)) throw new SecretError(OTHERS);

    const createdAt = now();
    const rows = own.map(({ name, version, value }) => ({ name, version, value, createdAt }));
    // Of two first starts at once the second waits here for the first, and then finds its values.
    await tx.keyCheck.createMany({ data: rows, skipDuplicates: true });
    const held = await tx.keyCheck.findMany({ select: { name: true, version: true, value: true } });
    for (const { name, version, value } of own) {
      const row = held.find((candidate) => candidate.name === name && candidate.version === version);
      if (row && timingSafeEqual(row.value, value)) continue;
      // A database from before APP_SECRET was changed belongs to it all the same: the ledger says so.
      if (name !== 'APP_SECRET' || !(await opensLedger())) throw new SecretError(OTHERS);
      await tx.keyCheck.update({
        where: { name_version: { name, version } },
        data: { value },
        select: { name: true },
      });
    }

    const versions = own.filter(({ name }) => name === 'ROOT_KEYS').map(({ version }) => version);
    const [orphan] = await tx.$queryRawUnsafe<{ rootVersion: string }[]>(
      `SELECT "rootVersion" FROM (${allWrapped}) AS every WHERE "rootVersion" <> ALL($1::text[]) LIMIT 1`,
      versions,
    );
    if (orphan)
      throw new SecretError(
        `ROOT_KEYS lacks the version ${orphan.rootVersion}, which still wraps keys of people: put it back after the current one.`,
      );
  });
}

/**
 * Throws SecretError when the database behind a connection asks for other keys than those of this process. A root key
 * may be new here or there while its rotation is under way.
 */
export async function requireOwnKeys(ask: Ask): Promise<void> {
  const rows = await ask('SELECT name, version, value FROM "KeyCheck"');
  const asks = ({ name, version, value }: CheckValue): boolean =>
    rows.some(
      (row) =>
        row['name'] === name &&
        row['version'] === version &&
        timingSafeEqual(row['value'] as Uint8Array, value),
    );
  const fixed = checkValues(secrets()).filter(({ name }) => name !== 'ROOT_KEYS');
  if (!fixed.every(asks)) throw new SecretError(OTHERS);
}
