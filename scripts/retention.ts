// npm run retention [-- --dry-run]
import { planRetention, runRetention, type Outcome } from '@/lib/privacy/rights/retention/rules';
import { retentionTexts } from '@/messages/en-retention';
import { wordIn } from '@/messages/words';
import { runForOfficer } from './officer';

const USAGE =
  'Run it with nothing, or with --dry-run to see what it would do: npm run retention -- --dry-run';

function say(title: string, outcomes: readonly Outcome[]): void {
  const done = outcomes.filter(({ count }) => count > 0);
  console.log(title);
  for (const { kind, count } of done)
    console.log(`${String(count).padStart(8)}  ${wordIn(retentionTexts, kind) ?? kind}`);
  if (done.length === 0) console.log('       0  nothing has been kept long enough');
}

async function retain(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  if (flags.has('dry-run')) say('This would be done now:', await planRetention());
  else say('Done:', await runRetention('all'));
}

runForOfficer({ '': { flags: ['dry-run'], run: retain } }, USAGE);
