// npm run restore -- main FILE | vault FILE | ledger
import path from 'node:path';
import { inTransaction } from '@/lib/db';
import { carryOverAgain } from '@/lib/privacy/accounts/carry-over';
import { rewriteLedger } from '@/lib/privacy/evidence/ledger-copy';
import { requireUnused, restore, type Part } from '@/server/backups';
import { onDatabase } from '@/server/database';
import { runCommand, type Command } from './arguments.mjs';
import { endProgram } from './program';

const USAGE = 'Say what to restore: npm run restore -- main FILE | vault FILE | ledger';

async function restoreLedger(): Promise<void> {
  await requireUnused();
  const lines = await onDatabase(() => inTransaction(rewriteLedger));
  console.log(`Wrote ${lines} lines from the copy in the vault.`);
}

function restoring(part: Part): Command {
  return {
    takes: [1, 1],
    async run([file = '']) {
      await requireUnused();
      await onDatabase(() => restore(part, path.resolve(file)));
      // It may be of a version that did not bind password hashes to people yet.
      if (part === 'main') await carryOverAgain();
      console.log(
        'Restored. Start the application: before it answers anybody it carries out again what was taken back since. The log of an older database stops until npm run log -- reopen.',
      );
    },
  };
}

endProgram(
  runCommand(USAGE, {
    main: restoring('main'),
    vault: restoring('vault'),
    ledger: { run: restoreLedger },
  }),
);
