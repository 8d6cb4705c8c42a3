// npm run restore -- main FILE | vault FILE | ledger
import path from 'node:path';
import { inTransaction } from '@/lib/db';
import { rewriteLedger } from '@/lib/privacy/evidence/ledger-copy';
import { isPart, requireUnused, restore } from './backups';
import { onDatabase } from './database';

const USAGE = 'Say what to restore: npm run restore -- main FILE | vault FILE | ledger';

async function main([name = '', file]: string[]): Promise<void> {
  if (name === 'ledger' && file === undefined) {
    await requireUnused();
    const lines = await onDatabase(() => inTransaction(rewriteLedger));
    console.log(`Wrote ${lines} lines from the copy in the vault.`);
    return;
  }
  if (!isPart(name) || file === undefined) throw new Error(USAGE);
  await requireUnused();
  await onDatabase(() => restore(name, path.resolve(file)));
  console.log(
    'Restored. Start the application: before it answers anybody it carries out again what was taken back since. The log of an older database stops until npm run log -- reopen.',
  );
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
