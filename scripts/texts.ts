// npm run texts
import { listUnpublished } from '@/lib/privacy/consent/texts';
import { findChoice } from '@/lib/privacy/catalogue/purposes';
import { wordsHash } from '@/lib/privacy/consent/substance';
import { runForOfficer } from './officer';

const USAGE = 'Run it with nothing, to see which texts the next start publishes: npm run texts';

/** What the next start publishes, and whom it asks again. It changes nothing. */
async function show(): Promise<void> {
  const texts = await listUnpublished();
  for (const { kind, key, version, hash, asks } of texts) {
    console.log(`${kind} ${key}, version ${version}${asks ? ': everybody who said yes is asked again' : ''}`);
    console.log(`  SHA-256  ${hash}`);
    const purpose = kind === 'purpose' ? findChoice(key) : null;
    if (purpose) console.log(`  words    ${wordsHash(purpose.id)}`);
  }
  console.log(
    texts.some(({ asks }) => asks)
      ? 'Where only the wording changed, add its SHA-256 to wordingOnly in rightful.config.ts before the start.'
      : 'Nobody is asked again.',
  );
}

runForOfficer({ '': { run: show } }, USAGE);
