import type { Language } from '@/messages/languages';
import { writtenLanguage } from '@/lib/privacy/language';
import { kinds, type Kind } from '@/lib/privacy/inventory';

/** What a person wants a copy of. */
export interface Scope {
  /** The keys of the kinds of data; null means all. */
  readonly categories: readonly string[] | null;
  /** Recorded from here on, and before there; null means without a bound. What has one row is always whole. */
  readonly since: Date | null;
  readonly before: Date | null;
  /** In which its words are written. */
  readonly language: Language;
}

/** A copy that leaves nothing out, in the language of whoever has chosen none. */
export const everything: Scope = {
  categories: null,
  since: null,
  before: null,
  language: writtenLanguage(),
};

/** The kinds of data that are meant, in the order of the inventory. */
export function kindsOf({ categories }: Scope): readonly Kind[] {
  return categories === null ? kinds : kinds.filter(({ holding }) => categories.includes(holding.key));
}

/** Whether nothing is left out. */
export function isEverything({ categories, since, before }: Scope): boolean {
  return since === null && before === null && (categories === null || categories.length >= kinds.length);
}
