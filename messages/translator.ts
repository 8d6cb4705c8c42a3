import type { ComposedSubject } from './browser-subjects';
import { createTranslator } from 'use-intl/core';
import { plainIn, type English, type Language } from './languages';
import { locales } from './locales';

/** A subject of sentences: one file in each language. */
export type Subject = Exclude<keyof English, ComposedSubject>;

/** Says the sentences of a subject by key, with the arguments that each has. `rich` puts elements into one. */
export type Words<S extends Subject> = ReturnType<typeof createTranslator<English[S]>>;

const made = new Map<string, unknown>();

/**
 * The sentences of a subject in a language, of which the plurals and numbers are written as in that language. A sentence that
 * is not there, or lacks an argument, throws: the compiler and messages.test.ts see to it that neither happens.
 */
export function wordsIn<S extends Subject>(language: Language, subject: S): Words<S> {
  const key = `${language} ${subject}`;
  const known = made.get(key) as Words<S> | undefined;
  if (known) return known;
  const words = createTranslator<English[S]>({
    locale: locales[language],
    messages: plainIn(language)[subject] as unknown as English[S],
    timeZone: 'UTC',
    onError(error) {
      throw error;
    },
  });
  made.set(key, words);
  return words;
}
