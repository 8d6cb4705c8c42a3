import { howLongOf, keptUntilOf } from '@/lib/privacy/duties';
import { kinds } from '@/lib/privacy/inventory';
import { basisTexts, purposeTexts } from '@/messages/en';
import { ccpaTexts } from '@/messages/en-california';
import { recipientTexts } from '@/messages/en-recipients';
import { config } from '@/rightful.config';
import { listCcpaCategories } from './california';
import { fillNames } from '@/lib/privacy/fill';
import { coverageText } from '@/lib/privacy/coverage';
import { purposes } from '@/lib/privacy/catalogue/purposes';
import { listRecipients, sharedFor } from './recipients';

/** The privacy notice (GDPR Art. 13), computed from the configuration, the purposes and the inventory. */
export interface NoticeBody {
  readonly controller: { readonly name: string; readonly postalAddress: string; readonly email: string };
  readonly officer: { readonly name: string; readonly email: string } | null;
  readonly authority: { readonly name: string; readonly website: string };
  readonly purposes: readonly {
    readonly name: string;
    readonly basis: string;
    readonly why: string;
    readonly what: string;
    readonly howLong: string;
    readonly withWhom: string;
  }[];
  readonly holdings: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly source: string;
    readonly keptUntil: string;
  }[];
  /** By the categories of California's law. Versions from before it was said are without. */
  readonly california?: {
    readonly lead: string;
    readonly collected: readonly {
      readonly name: string;
      readonly what: string;
      readonly source: string;
      readonly why: string;
      readonly disclosedTo: string;
    }[];
    readonly never: string;
  };
  readonly rights: readonly string[];
  readonly sold: string;
  readonly automated: string;
  readonly sealing: string;
}

export function composeNotice(): NoticeBody {
  return {
    controller: config.controller,
    officer: config.officer,
    authority: config.authority,
    purposes: purposes.map(({ id, basis }) => {
      const { name, why, what } = purposeTexts[id];
      const withWhom = sharedFor(id);
      return {
        name,
        basis: basisTexts[basis],
        why: fillNames(why),
        what: fillNames(what),
        howLong: howLongOf(id),
        withWhom,
      };
    }),
    holdings: kinds.map(({ holding, columns }) => ({
      title: holding.title,
      columns: columns.map(({ label }) => label),
      source: holding.source,
      keptUntil: keptUntilOf(holding),
    })),
    california: composeCalifornia(),
    rights: [
      `See what we hold about you here, and download it. ${coverageText()}`,
      'Correct it, or dispute it: then it is used for nothing until that is decided.',
      'Switch each optional use on or off, with one click.',
      'Object to marketing, and to what we do for our own interest. It stops with the click.',
      'Pause every use of your data but storing it, keeping it safe, and showing it to you.',
      'Delete your account and everything in it, in seven days or at once, or only what the account can do without.',
      'See what was done with your data, and when.',
      'Ask us anything, or complain to us or to the supervisory authority.',
      ...(listRecipients().length > 0 ? [recipientTexts.toldOfChanges] : []),
    ],
    sold: 'We do not sell your personal information and do not share it for advertising.',
    automated: 'No decision about you is made by a machine alone.',
    sealing:
      'Your details are sealed with a key of your own. When you delete your account, the details and the key are removed. Where a law or a legal claim keeps something, the key goes with the last of it.',
  };
}

function composeCalifornia(): NonNullable<NoticeBody['california']> {
  const categories = listCcpaCategories();
  return {
    lead: ccpaTexts.lead,
    collected: categories
      .filter(({ parts }) => parts.length > 0)
      .map(({ code, name, parts }) => ({
        name: `${code}. ${name}`,
        what: each(
          parts.map(({ holding: { title }, what, whole }) =>
            whole ? title : `${title}: ${what.join(', ')}`,
          ),
        ),
        source: each(parts.map(({ holding }) => holding.source)),
        why: each(parts.map(({ purpose }) => purpose)),
        disclosedTo:
          each(parts.map(({ disclosedTo }) => disclosedTo).filter((who) => who !== recipientTexts.nobody)) ||
          recipientTexts.nobody,
      })),
    never: ccpaTexts.never.replace('{categories}', () =>
      categories
        .filter(({ parts }) => parts.length === 0)
        .map(({ code, name }) => `${code}. ${name}`)
        .join('; '),
    ),
  };
}

function each(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}
