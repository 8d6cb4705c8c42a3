// npm run import -- FILE --email ADDRESS [--vkey KEY] [--passphrase-file FILE]: opens an account from a package of somebody's data
import { writtenLanguage } from '@/lib/privacy/language';
import { plainIn } from '@/messages/languages';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { nodeChecks } from '@/lib/log';
import { mailsDelivered } from '@/lib/privacy/accounts/address';
import { publishTexts } from '@/lib/privacy/consent/texts';
import { importPerson, type Imported } from '@/lib/privacy/rights/import/import';
import { ImportError } from '@/lib/privacy/rights/import/read';
import { readVkey } from '@/lib/verify/judge';
import { readArguments, UsageError } from './arguments.mjs';
import { readPackage, type Signed } from './import-package';
import { behindGate, endProgram } from './program';

const { importing, purposes } = plainIn(writtenLanguage());

interface Asked extends Signed {
  readonly email: string;
}

async function main(args: string[]): Promise<void> {
  const asked = readAsked(args);
  await behindGate(async () => {
    await publishTexts();
    const carried = await readPackage(asked);
    console.log(wordsOf(await importPerson(asked.email, carried), asked.email));
    await mailsDelivered();
  });
}

function readAsked(args: string[]): Asked {
  const { words, options } = readArguments(args, {
    usage: importing.usage,
    takes: [1, 1],
    options: { email: { type: 'string' }, vkey: { type: 'string' }, 'passphrase-file': { type: 'string' } },
  });
  if (!options.email) throw new UsageError(importing.usage);
  const [file, passphrase] = [words[0], options['passphrase-file']].map((one) => one && fromCaller(one));
  for (const one of [file, passphrase])
    if (one && !existsSync(one)) throw new ImportError(importing.missing.replace('{file}', () => one));
  const vkey = options.vkey === undefined ? null : readVkey(nodeChecks, options.vkey);
  if (options.vkey !== undefined && vkey === null) throw new ImportError(importing.vkey);
  return { file: file ?? '', email: options.email, vkey, passphraseFile: passphrase ?? null };
}

/** npm runs this in the project's folder, and says where it was called. */
function fromCaller(name: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '', name);
}

function wordsOf({ password, supplements, decisions, leftOff }: Imported, email: string): string {
  const words: Readonly<Record<string, string>> = {
    email,
    password,
    supplements: String(supplements),
    decisions: String(decisions),
    uses: leftOff.map((id) => purposes[id].name).join(', '),
  };
  const lines = leftOff.length > 0 ? [importing.done, importing.leftOff] : [importing.done];
  return lines.join('\n').replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

endProgram(main(process.argv.slice(2)), importing.refused);
