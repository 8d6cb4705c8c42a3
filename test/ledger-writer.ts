// Writes acts into the ledger until it is killed, and says when each has ended: every fourth is rolled back. What was
// committed leaves a row.
import { setTimeout as pause } from 'node:timers/promises';
import { inTransaction, uuidv7 } from '@/lib/db';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';

async function act(fails: boolean): Promise<void> {
  const subjectId = uuidv7();
  await inTransaction(async (tx) => {
    await tx.rateLimit.create({ data: { key: `ledger-${subjectId}`, points: 1 } });
    await recordInLedger(tx, { act: 'erasure', subjectId });
    await pause(Math.random() * 8);
    if (fails) throw new Error('rolled back');
  }).catch(() => undefined);
}

async function main(): Promise<void> {
  for (let i = 1; ; i += 1) {
    await act(i % 4 === 0);
    process.stdout.write('.');
  }
}

main().catch(() => process.exit(1));
