import { de } from './de/index';
import { en } from './en/index';

/** The same keys with any words. */
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** Every sentence that people read, as English has them: the keys, and by its types the arguments of each. */
export type English = typeof en;
/** What a language must say: a folder of messages that lacks a sentence, or has one too many, does not compile. */
export type Messages = Shape<English>;

/** Every language that can be configured, by its tag (BCP 47). */
export const languages = { en, de } as const satisfies Readonly<Record<string, Messages>>;

export type Language = keyof typeof languages;

/** All sentences of a language as they are: for those that are composed without a translator (messages/fill.ts). */
export function plainIn(language: Language): Messages {
  return languages[language];
}
