// npm run retention [-- --dry-run] [--json]
import { commandLanguage } from '@/lib/privacy/language';
import { plainIn } from '@/messages/languages';
import { planRetention, runRetention } from '@/lib/privacy/rights/retention/rules';
import { wordIn } from '@/messages/words';
import { runForOfficer } from './officer';
import { printList } from './print';

const { facts, retention } = plainIn(commandLanguage);

const USAGE =
  'Run it with nothing, or with --dry-run to see what it would do: npm run retention -- [--dry-run] [--json]';

async function retain(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  const planned = flags.has('dry-run');
  const outcomes = await (planned ? planRetention() : runRetention('all'));
  if (!flags.has('json')) console.log(planned ? 'This would be done now:' : 'Done:');
  await printList(
    flags,
    outcomes.filter(({ count }) => count > 0),
    {
      line: ({ kind, count }) =>
        `${String(count).padStart(8)}  ${wordIn({ ...facts.kinds, ...retention }, kind) ?? kind}`,
      none: '       0  nothing has been kept long enough',
    },
  );
}

runForOfficer({ '': { flags: ['dry-run', 'json'], run: retain } }, USAGE);
