// npm run backup [-- main | vault [FILE]]
import path from 'node:path';
import { env } from '@/lib/env';
import { markLedgerNow } from '@/lib/privacy/evidence/ledger';
import { backUp, isPart, parts, type Part } from '@/server/backups';
import { onDatabase } from '@/server/database';
import { runCommand, UsageError } from './arguments.mjs';
import { endProgram } from './program';

const USAGE = 'Say what to back up: npm run backup [-- main | vault [FILE]]';

function defaultFile(part: Part): string {
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return path.join(env().dataDir, 'backups', `${stamp}-${part}.${env().databaseUrl ? 'dump' : 'sql'}`);
}

async function backUpParts([name, file]: readonly string[]): Promise<void> {
  if (name !== undefined && !isPart(name)) throw new UsageError(USAGE);
  const chosen = name === undefined ? (Object.keys(parts) as Part[]) : [name];
  await onDatabase(async () => {
    for (const part of chosen) {
      const to = path.resolve(file ?? defaultFile(part));
      await backUp(part, to);
      console.log(`Wrote ${to}.`);
    }
    // From now on the backups are older than the ledger, so that a restored one is always noticed.
    await markLedgerNow();
  });
  if (chosen.includes('vault')) console.log('Keep the backup of the vault apart, and for a few days only.');
}

endProgram(runCommand(USAGE, { '': { takes: [0, 2], run: backUpParts } }));
