import { coverageTexts } from '@/messages/en';
import { config } from '@/rightful.config';

/** What pages and copies cover, and whom to ask for the rest: what the configuration says, and no more. */
export function coverageText(): string {
  const { here, elsewhere } = config.coverage;
  const covers = coverageTexts.covers.replace('{here}', () => here);
  const rest = elsewhere
    ? coverageTexts.elsewhere.replace('{what}', () => elsewhere.what).replace('{ask}', () => elsewhere.ask)
    : coverageTexts.nothingElse.replace('{controller}', () => config.controller.name);
  return `${covers} ${rest}`;
}
