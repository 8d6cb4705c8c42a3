import { labelOf, sourceOf, titleOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import { howLongOf, keptUntilOf } from '@/lib/privacy/duties';
import { kinds } from '@/lib/privacy/inventory';
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

export function composeNotice(language: Language): NoticeBody {
  const { noticeBody, purposes: texts, uses, recipients } = plainIn(language);
  const { rights } = noticeBody;
  return {
    controller: config.controller,
    officer: config.officer,
    authority: config.authority,
    purposes: purposes.map(({ id, basis }) => {
      const { name, why, what } = texts[id];
      const withWhom = sharedFor(id, language);
      return {
        name,
        basis: uses.bases[basis],
        why: fillNames(why),
        what: fillNames(what),
        howLong: howLongOf(id, language),
        withWhom,
      };
    }),
    holdings: kinds.map(({ holding, columns }) => ({
      title: titleOf(holding, language),
      columns: columns.map((column) => labelOf(column, language)),
      source: sourceOf(holding, language),
      keptUntil: keptUntilOf(holding, language),
    })),
    california: composeCalifornia(language),
    rights: [
      ...Object.values({ ...rights, see: rights.see.replace('{coverage}', () => coverageText(language)) }),
      ...(listRecipients().length > 0 ? [recipients.toldOfChanges] : []),
    ],
    sold: noticeBody.sold,
    automated: noticeBody.automated,
    sealing: noticeBody.sealing,
  };
}

function composeCalifornia(language: Language): NonNullable<NoticeBody['california']> {
  const { california, recipients } = plainIn(language);
  const categories = listCcpaCategories(language);
  return {
    lead: california.lead,
    collected: categories
      .filter(({ parts }) => parts.length > 0)
      .map(({ code, name, parts }) => ({
        name: `${code}. ${name}`,
        what: each(
          parts.map(({ holding, what, whole }) => {
            const title = titleOf(holding, language);
            return whole ? title : `${title}: ${what.join(', ')}`;
          }),
        ),
        source: each(parts.map(({ holding }) => sourceOf(holding, language))),
        why: each(parts.map(({ purpose }) => purpose)),
        disclosedTo:
          each(parts.map(({ disclosedTo }) => disclosedTo).filter((who) => who !== recipients.nobody)) ||
          recipients.nobody,
      })),
    never: california.never.replace('{categories}', () =>
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
