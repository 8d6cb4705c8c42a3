// npm run consents -- show PERSON [--json] | doubtful [--json]
import { commandLanguage } from '@/lib/privacy/language';
import { plainIn } from '@/messages/languages';
import { sha256 } from '@/lib/crypto';
import { listDoubtful } from '@/lib/privacy/governance/prove-decisions';
import type { HeldValue } from '@/lib/privacy/rights/holdings';
import { readChoices } from '@/lib/privacy/rights/read-choices';
import { findPerson, runForOfficer } from './officer';
import { printList, quote } from './print';

const { entries } = plainIn(commandLanguage);

const USAGE =
  'Say whose choices to show, by email address or account number: npm run consents -- show PERSON [--json]. The person can see that they were read. Accounts whose choices the log does not confirm: npm run consents -- doubtful [--json]';

/** Below each text's line stands its body as it was shown and stored, of which the hash is. */
async function show([person = '']: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  const { account, decisions, lost, texts } = await readChoices(await findPerson(person));
  if (flags.has('json'))
    return console.log(
      quote({ account, decisions: decisions.map(membersOf), lost, texts: texts.map(withHash) }),
    );
  console.log(`account   ${account}`);
  for (const decision of decisions.map(membersOf)) {
    console.log(`decision  ${quote(decision)}`);
    console.log(`          ${entries.agreement[decision['inLog'] as keyof typeof entries.agreement]}`);
  }
  for (const { purpose, event, at, entryId } of lost)
    console.log(`missing   ${quote({ purpose, event, at, entry: entryId })}\n          ${entries.lost}`);
  for (const { kind, key, version, body, sha256: hash } of texts.map(withHash))
    console.log(`text      ${kind} ${key}, version ${version}, SHA-256 ${hash}\n${body}`);
}

/** The accounts of the mail that an upgrade sends. */
async function doubtful(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  await printList(flags, await listDoubtful(), {
    line: (account) => account,
    none: 'The log confirms every stored choice that counts.',
  });
}

function membersOf(row: readonly HeldValue[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(row.map(({ column, value }) => [column.key, value]));
}

function withHash<T extends { readonly body: string }>(text: T): T & { readonly sha256: string } {
  return { ...text, sha256: Buffer.from(sha256(new TextEncoder().encode(text.body))).toString('hex') };
}

const commands = {
  show: { takes: [1, 1], flags: ['json'], run: show },
  doubtful: { flags: ['json'], run: doubtful },
} as const;

runForOfficer(commands, USAGE, { 'not-found': 'There is no such account.' });
