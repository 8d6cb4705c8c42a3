import {
  adoptKeyFile,
  checkValueOf,
  prepareKeyFile,
  readKeyFile,
  readSecret,
  timingSafeEqual,
  SecretError,
  type SecretName,
} from '@/lib/crypto';
import { db, inTransaction, type Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { getEmail } from '@/lib/privacy/accounts/address';
import { eachAccountPage } from '@/lib/privacy/accounts/each-account';
import { recordSystemAct } from '@/lib/privacy/evidence/audit';
import { rekeyLedger } from '@/lib/privacy/evidence/ledger';
import { retireLogKey } from '@/lib/privacy/evidence/log-key';
import { requireMatchingKeys } from './check-keys';
import { emailIndex, emailIndexes } from '@/lib/privacy/keys/vault';

/** A secret that is changed as a whole; ROOT_KEYS is rotated instead. */
export type Changeable = Exclude<SecretName, 'ROOT_KEYS'>;

/** What changing each of them does in the database, in the transaction that makes the new one the database's. */
const effects: Readonly<Record<Changeable, (tx: Tx, key: Uint8Array) => Promise<void>>> = {
  LOG_KEY: retireLogKey,
  INDEX_KEY: adoptIndex,
  APP_SECRET: async (tx, key) => {
    await tx.session.deleteMany({});
    await tx.verificationToken.deleteMany({});
    await tx.emailChange.deleteMany({});
    await rekeyLedger(tx, key);
  },
};

export function isChangeable(name: string): name is Changeable {
  return Object.hasOwn(effects, name);
}

/**
 * Changes a secret, with the application stopped. `given` is its new text where secrets come from the environment; else
 * a new one is made and put into its file. Interrupted anywhere, it is run again: the new value is on the disk before
 * the database asks for it. Returns whether the operator must set the variable.
 */
export async function changeKey(name: Changeable, given: string | null): Promise<'in-file' | 'set-it'> {
  const { keysDir } = env();
  const inFile = given === null;
  const old = readKeyFile(keysDir, name);
  if (inFile && old === null)
    throw new SecretError(
      `${name} is set in the environment: give the file with its new value, npm run keys -- change ${name} FILE.`,
    );
  const text = given ?? prepareKeyFile(keysDir, name);
  const key = readSecret(name, text);
  if (!(await isAdopted(name, key))) {
    await requireMatchingKeys();
    if (name === 'INDEX_KEY') await indexAnew(key);
    await inTransaction(async (tx) => {
      await recordSystemAct(tx, { event: 'keys.changed', object: `keys:${name}`, meta: { name } });
      await tx.keyCheck.update({
        where: { name_version: { name, version: '1' } },
        data: { value: checkValueOf(name, '1', key) },
        select: { name: true },
      });
      await effects[name](tx, key);
    });
  }
  if (inFile) adoptKeyFile(keysDir, name, old ?? '', text);
  return inFile ? 'in-file' : 'set-it';
}

/** Whether the database asks for this value already: an earlier change was interrupted behind its transaction. */
async function isAdopted(name: Changeable, key: Uint8Array): Promise<boolean> {
  const row = await db().keyCheck.findUnique({
    where: { name_version: { name, version: '1' } },
    select: { value: true },
  });
  return row !== null && timingSafeEqual(row.value, checkValueOf(name, '1', key));
}

const NEXT = 'next';
const PAGE = 500;

/** Writes the look-up of everybody anew, beside the present one, from the addresses that their keys open. */
async function indexAnew(key: Uint8Array): Promise<void> {
  const { indexId } = emailIndex;
  await db().subjectLookup.deleteMany({ where: { keyVersion: NEXT } });
  for await (const ids of eachAccountPage(PAGE)) {
    const data = [];
    for (const id of ids) {
      const [index] = emailIndexes((await getEmail(id)) ?? '', key);
      if (index) data.push({ indexId, keyVersion: NEXT, ...index, subjectId: id });
    }
    await db().subjectLookup.createMany({ data });
  }
}

/** The new look-up becomes the one, and what else was made with the old key goes: links, changes of an address, and limits. */
async function adoptIndex(tx: Tx): Promise<void> {
  const { indexId, keyVersion } = emailIndex;
  await tx.subjectLookup.deleteMany({ where: { indexId, keyVersion } });
  await tx.subjectLookup.updateMany({ where: { indexId, keyVersion: NEXT }, data: { keyVersion } });
  await tx.verificationToken.deleteMany({});
  await tx.emailChange.deleteMany({});
  await tx.rateLimit.deleteMany({});
}
