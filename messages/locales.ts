import type { Language } from './languages';

/** How dates, numbers and plurals are written in a language (BCP 47): "23 Nov 2026", and a day of 24 hours. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** Languages that write the name of a thing with a small letter in the middle of a sentence. */
const small: readonly Language[] = ['en'];

/** The name of a thing, such as "Phone" or "Postal address", as it stands in the middle of a sentence. */
export function withinSentence(language: Language, name: string): string {
  return small.includes(language) ? name.toLowerCase() : name;
}

/** What a language is called by those who speak it: "Deutsch". */
export function nameOfLanguage(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
