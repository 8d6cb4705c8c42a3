// npm run retention [-- --dry-run]
import { planRetention, runRetention, type Outcome } from '@/lib/privacy/rights/retention/rules';
import { retentionTexts } from '@/messages/en-retention';
import { runForOfficer } from './officer';

const USAGE =
  'Run it with nothing, or with --dry-run to see what it would do: npm run retention -- --dry-run';

function say(title: string, outcomes: readonly Outcome[]): void {
  const done = outcomes.filter(({ count }) => count > 0);
  console.log(title);
  for (const { kind, count } of done)
    console.log(`${String(count).padStart(8)}  ${retentionTexts[kind] ?? kind}`);
  if (done.length === 0) console.log('       0  nothing has been kept long enough');
}

await runForOfficer(
  {
    '': async () => say('Done:', await runRetention('all')),
    '--dry-run': async (...args) => {
      if (args.length > 0) throw new Error(USAGE);
      say('This would be done now:', await planRetention());
    },
  },
  USAGE,
);
