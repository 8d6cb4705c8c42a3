// npm run processors -- key | list | give-up STEP
import { requireMatchingKeys } from '@/lib/privacy/keys/check';
import { giveUp, listOutstanding } from '@/lib/privacy/rights/processors/officer';
import { getRequestKey } from '@/lib/privacy/rights/processors/signature';
import { onDatabase } from './database';

const USAGE = `Say what to do:
  npm run processors -- key            the Ed25519 key that processors verify our requests with
  npm run processors -- list           what they have not confirmed yet
  npm run processors -- give-up STEP   ends what cannot be done; the log and the page of the request say so`;

async function list(): Promise<void> {
  const outstanding = await listOutstanding();
  for (const { id, store, state, reference, right, attempts, acceptedAt, deadline } of outstanding)
    console.log(
      `${id}  ${store.slice('processor:'.length)}  ${right} ${reference}  ${state === 'overdue' ? 'LATE' : 'open'}, tried ${attempts} times, ${acceptedAt ? 'accepted' : 'not accepted'}, by ${deadline.toISOString().slice(0, 10)}`,
    );
  if (outstanding.length === 0) console.log('Processors have confirmed everything.');
}

async function end(id = ''): Promise<void> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Error(USAGE);
  await giveUp(id);
  console.log('It is not tried any more.');
}

const commands: Readonly<Record<string, (...args: string[]) => Promise<void>>> = {
  key: () => Promise.resolve(console.log(getRequestKey())),
  list,
  'give-up': end,
};

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(USAGE);
  await onDatabase(async () => {
    await requireMatchingKeys();
    await command(...args);
  });
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    const gone = error instanceof Error && 'code' in error && error.code === 'not-found';
    console.error(
      gone ? 'There is no such step that is open.' : error instanceof Error ? error.message : error,
    );
    process.exit(1);
  },
);
