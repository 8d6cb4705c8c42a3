import { fill } from '@/messages/fill';
import { plainIn, type Language } from '@/messages/languages';
import { config, type Said } from '@/rightful.config';

/** What pages and copies cover, and whom to ask for the rest: what the configuration says, and no more. */
export function coverageText(language: Language): string {
  const { coverage } = plainIn(language).keeping;
  const { here, elsewhere } = config.coverage;
  const covers = fill(coverage.covers, { here: said(here, language) });
  const rest = elsewhere
    ? fill(coverage.elsewhere, { what: said(elsewhere.what, language), ask: elsewhere.ask })
    : fill(coverage.nothingElse, { controller: config.controller.name });
  return `${covers} ${rest}`;
}

/** What the configuration says, in a language. */
function said(text: Said, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
