// npm run retention [-- --dry-run]
import { requireMatchingKeys } from '@/lib/privacy/keys/check';
import { planRetention, runRetention } from '@/lib/privacy/rights/retention/rules';
import { openGate } from '@/lib/privacy/rights/replay';
import { retentionTexts } from '@/messages/en-retention';
import { onDatabase } from './database';

const USAGE =
  'Run it with nothing, or with --dry-run to see what it would do: npm run retention -- --dry-run';

async function main(args: readonly string[]): Promise<void> {
  const dry = args[0] === '--dry-run';
  if (args.length > (dry ? 1 : 0)) throw new Error(USAGE);
  await onDatabase(async () => {
    await requireMatchingKeys();
    await openGate();
    const outcomes = (await (dry ? planRetention() : runRetention('all'))).filter(({ count }) => count > 0);
    console.log(dry ? 'This would be done now:' : 'Done:');
    for (const { kind, count } of outcomes)
      console.log(`${String(count).padStart(8)}  ${retentionTexts[kind] ?? kind}`);
    if (outcomes.length === 0) console.log('       0  nothing has been kept long enough');
  });
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
