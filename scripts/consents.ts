// npm run consents -- show PERSON | doubtful
import { sha256 } from '@/lib/crypto';
import { listDoubtful } from '@/lib/privacy/consent/prove';
import { readChoices } from '@/lib/privacy/rights/read-choices';
import { agreementTexts, lostText } from '@/messages/en';
import { findPerson, quote, runForOfficer } from './officer';

const USAGE =
  'Say whose choices to show, by email address or account number: npm run consents -- show PERSON. The person can see that they were read. Accounts whose choices the log does not confirm: npm run consents -- doubtful';

/** Below each text's line stands its body as it was shown and stored, of which the hash is. */
async function show([person = '']: readonly string[]): Promise<void> {
  const { account, decisions, lost, texts } = await readChoices(await findPerson(person));
  console.log(`account   ${account}`);
  for (const row of decisions) {
    const decision = Object.fromEntries(row.map(({ column, value }) => [column.key, value]));
    const { inLog } = decision;
    console.log(`decision  ${quote(decision)}`);
    console.log(`          ${agreementTexts[inLog as keyof typeof agreementTexts]}`);
  }
  for (const { purpose, event, at, entryId } of lost)
    console.log(`missing   ${quote({ purpose, event, at, entry: entryId })}\n          ${lostText}`);
  for (const { kind, key, version, body } of texts) {
    const hash = Buffer.from(sha256(new TextEncoder().encode(body))).toString('hex');
    console.log(`text      ${kind} ${key}, version ${version}, SHA-256 ${hash}\n${body}`);
  }
}

/** The accounts of the mail that an upgrade sends. */
async function doubtful(): Promise<void> {
  const accounts = await listDoubtful();
  for (const account of accounts) console.log(account);
  if (accounts.length === 0) console.log('The log confirms every stored choice that counts.');
}

const commands = { show: { takes: [1, 1], run: show }, doubtful: { takes: [0, 0], run: doubtful } } as const;

runForOfficer(commands, USAGE, { 'not-found': 'There is no such account.' });
