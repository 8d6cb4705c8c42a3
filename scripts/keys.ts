// npm run keys -- status [--json] | rotate | change NAME [FILE]
import { readFileSync } from 'node:fs';
import { currentRootKey, secrets } from '@/lib/crypto';
import { changeKey, isChangeable, type Changeable } from '@/lib/privacy/governance/change-key';
import { requireMatchingKeys } from '@/lib/privacy/governance/check-keys';
import {
  addRootVersion,
  listRootVersions,
  rewrapKeys,
  type RootVersion,
} from '@/lib/privacy/governance/rotate';
import { requireUnused } from '@/server/backups';
import { onDatabase } from '@/server/database';
import { runCommand, UsageError } from './arguments.mjs';
import { printList } from './print';
import { endProgram, withDatabase } from './program';

const USAGE =
  'Say what to do: npm run keys -- status [--json] | rotate | change INDEX_KEY | LOG_KEY | APP_SECRET [FILE with the new value]';

function list(): Promise<RootVersion[]> {
  return listRootVersions(secrets().rootKeys.map(({ version }) => version));
}

async function status(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  await requireMatchingKeys();
  const versions = await list();
  await printList(flags, versions, {
    line: ({ version, current, keys, since }) =>
      `${version}  ${keys} keys  ${current ? 'current' : 'older'}  since ${since?.toISOString().slice(0, 10) ?? 'now'}`,
    none: 'There is no root key.',
  });
  const left = versions.filter(({ current }) => !current).reduce((sum, { keys }) => sum + keys, 0);
  if (left > 0 && !flags.has('json'))
    console.log(`${left} keys are under an older version: npm run keys -- rotate`);
}

/** Goes on with a rotation that was interrupted, or begun in the environment; otherwise begins one. */
async function rotate(): Promise<number> {
  await requireMatchingKeys();
  const waiting = (await list()).some(({ current, keys }) => !current && keys > 0);
  if (!waiting) {
    console.log(
      `Added the version ${await addRootVersion()} to ROOT_KEYS: keep a copy of it away from the database.`,
    );
    currentRootKey();
    await requireMatchingKeys();
  }
  const { rewrapped, unreadable } = await rewrapKeys((done) =>
    console.log(`${done.rewrapped} keys rewrapped`),
  );
  const versions = await list();
  const free = versions.filter(({ current, keys }) => !current && keys === 0).map(({ version }) => version);
  console.log(`Done: ${rewrapped} keys are under the current version now.`);
  if (unreadable > 0) console.error(`${unreadable} keys do not open and were left as they are.`);
  if (free.length > 0)
    console.log(
      `${free.join(', ')} wraps no key any more. Make a new backup of the vault (npm run backup -- vault), then remove ${free.length > 1 ? 'them' : 'it'} from ROOT_KEYS: from then on no older backup of the vault opens.`,
    );
  return unreadable > 0 ? 1 : 0;
}

const after: Readonly<Record<Changeable, string>> = {
  INDEX_KEY: 'Nobody’s password fits any more: people ask for a new one by mail. Their links are gone too.',
  LOG_KEY:
    'Now run npm run log -- reopen: a new key signs under a new name, and what the old one signed stays true.',
  APP_SECRET: 'All sessions have ended, and mailed links open nothing any more. The ledger stays readable.',
};

async function change([name = '', file]: readonly string[]): Promise<void> {
  if (!isChangeable(name)) throw new UsageError(USAGE);
  await requireUnused();
  await onDatabase(async () => {
    const where = await changeKey(name, file === undefined ? null : readFileSync(file, 'utf8'));
    console.log(
      where === 'in-file'
        ? `Changed ${name}: keep a copy of it away from the database.`
        : `Changed. Set ${name} to the new value before you start the application.`,
    );
    console.log(after[name]);
  });
}

endProgram(
  runCommand(USAGE, {
    status: withDatabase({ flags: ['json'], run: status }),
    rotate: withDatabase({ run: rotate }),
    change: { takes: [1, 2], run: change },
  }),
);
