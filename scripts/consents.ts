// npm run consents -- show PERSON
import { sha256 } from '@/lib/crypto';
import { readChoices } from '@/lib/privacy/rights/read-choices';
import { findPerson, quote, runForOfficer } from './officer';

const USAGE =
  'Say whose choices to show, by email address or account number: npm run consents -- show PERSON. The person can see that they were read.';

/** Below each text's line stands its body as it was shown and stored, of which the hash is. */
async function show([person = '']: readonly string[]): Promise<void> {
  const { account, decisions, texts } = await readChoices(await findPerson(person));
  console.log(`account   ${account}`);
  for (const row of decisions)
    console.log(
      `decision  ${quote(Object.fromEntries(row.map(({ column, value }) => [column.key, value])))}`,
    );
  for (const { kind, key, version, body } of texts) {
    const hash = Buffer.from(sha256(new TextEncoder().encode(body))).toString('hex');
    console.log(`text      ${kind} ${key}, version ${version}, SHA-256 ${hash}\n${body}`);
  }
}

runForOfficer({ show: { takes: [1, 1], run: show } }, USAGE, { 'not-found': 'There is no such account.' });
