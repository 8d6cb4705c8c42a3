// npm run texts [-- --json]
import { listUnpublished } from '@/lib/privacy/consent/texts';
import { findChoice } from '@/lib/privacy/catalogue/purposes';
import { wordsHash } from '@/lib/privacy/consent/substance';
import { runForOfficer } from './officer';
import { printList } from './print';

const USAGE = 'Run it with nothing, to see which texts the next start publishes: npm run texts [-- --json]';

/** What the next start publishes, and whom it asks again. It changes nothing. */
async function show(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  const texts = (await listUnpublished()).map((text) => {
    const purpose = text.kind === 'purpose' ? findChoice(text.key) : null;
    return { ...text, words: purpose && wordsHash(purpose.id, text.language) };
  });
  await printList(flags, texts, {
    line: ({ kind, key, language, version, hash, asks, words }) =>
      [
        `${kind} ${key} (${language}), version ${version}${asks ? ': everybody who said yes is asked again' : ''}`,
        `  SHA-256  ${hash}`,
        ...(words ? [`  words    ${words}`] : []),
      ].join('\n'),
    none: 'Every text is published.',
  });
  if (flags.has('json')) return;
  console.log(
    texts.some(({ asks }) => asks)
      ? 'Where only the wording changed, add its SHA-256 to wordingOnly in rightful.config.ts before the start.'
      : 'Nobody is asked again.',
  );
}

runForOfficer({ '': { flags: ['json'], run: show } }, USAGE);
