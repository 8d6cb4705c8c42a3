import { writtenLanguage } from '@/lib/privacy/language';
import { plainIn } from '@/messages/languages';
import type { Verifier } from '@/lib/log';
import { getLogSigner } from '@/lib/privacy/evidence/log-key';
import { carriedFiles, ImportError, readCarried, type Carried } from '@/lib/privacy/rights/import/read';
import { judgePackage, packageReading } from './verify-package';

/** A package, and who must have signed it: this installation's own log when no other is named. */
export interface Signed {
  readonly file: string;
  readonly vkey: Verifier | null;
  readonly passphraseFile: string | null;
}

/** What is in the package, once all of it was found to be what the named log signed: else one sentence, and nothing is read. */
export async function readPackage({ file, vkey, passphraseFile }: Signed): Promise<Carried> {
  const texts: Partial<Record<keyof typeof carriedFiles, string>> = {};
  const verdict = await judgePackage(
    file,
    vkey ?? (await getLogSigner()),
    passphraseFile,
    async ({ manifest, text }) => {
      for (const [name, at] of Object.entries(carriedFiles) as [keyof typeof carriedFiles, string][])
        if (manifest.files.some((one) => one.path === at && one.bytes <= largest))
          texts[name] = await text(at);
    },
  );
  if (verdict.verdict !== 'valid') throw new ImportError(packageReading(verdict));
  const { profile, supplements, consents } = texts;
  if (profile === undefined || supplements === undefined || consents === undefined)
    throw new ImportError(plainIn(writtenLanguage()).importing.part);
  return readCarried({ profile, supplements, consents });
}

/** A person's details, notes and decisions are far smaller; more is not read into memory. */
const largest = 64 * 1024 * 1024;
