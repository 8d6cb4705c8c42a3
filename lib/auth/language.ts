import { cookies } from 'next/headers';
import { cache } from 'react';
import type { BrowserSubject } from '@/messages/browser-subjects';
import { languages, type Language, type Messages } from '@/messages/languages';
import { findLanguage } from '@/lib/privacy/accounts/language';
import { days } from '@/lib/privacy/clock';
import { languageOf } from '@/messages/negotiate';
import { wordsIn, type Subject, type Words } from '@/messages/translator';
import { whenIn, type When } from '@/messages/when';
import { cookieOptions, languageCookieName, requestHeaders } from './request';

/** The language of the present request, found once: the one that was chosen in this browser, else one that the browser wants. */
export const getLanguage: () => Promise<Language> = cache(async () =>
  languageOf(
    (await cookies()).get(languageCookieName())?.value ?? null,
    (await requestHeaders()).get('accept-language'),
  ),
);

/** Keeps a language in this browser, for a year. */
export async function setLanguage(language: Language): Promise<void> {
  (await cookies()).set(languageCookieName(), language, { ...cookieOptions(), maxAge: days(365) / 1000 });
}

/** Brings the language of a person who signs in to this browser, where their account knows one. */
export async function bringLanguage(subjectId: string): Promise<void> {
  const language = await findLanguage(subjectId);
  if (language) await setLanguage(language);
}

/** The sentences of a subject in the language of the present request. */
export async function getWords<S extends Subject>(subject: S): Promise<Words<S>> {
  return wordsIn(await getLanguage(), subject);
}

/** Dates and lists in the language of the present request. */
export async function getWhen(): Promise<When> {
  return whenIn(await getLanguage());
}

/** The sentences of subjects as they are, with their language: what a WordsProvider gives to components of the browser. */
export async function getPlain<S extends BrowserSubject>(
  ...subjects: readonly S[]
): Promise<{ readonly language: Language; readonly subjects: Pick<Messages, S> }> {
  const language = await getLanguage();
  const all: Messages = languages[language];
  const plain = Object.fromEntries(subjects.map((subject) => [subject, all[subject]])) as Pick<Messages, S>;
  return { language, subjects: plain };
}
