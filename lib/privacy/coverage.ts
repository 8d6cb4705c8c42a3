import { fill } from '@/messages/fill';
import { plainIn, type Language } from '@/messages/languages';
import { config } from '@/rightful.config';

/** What pages and copies cover, and whom to ask for the rest: what the configuration says, and no more. */
export function coverageText(language: Language): string {
  const { coverage } = plainIn(language).keeping;
  const { here, elsewhere } = config.coverage;
  const covers = fill(coverage.covers, { here });
  const rest = elsewhere
    ? fill(coverage.elsewhere, elsewhere)
    : fill(coverage.nothingElse, { controller: config.controller.name });
  return `${covers} ${rest}`;
}
