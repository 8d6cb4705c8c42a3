'use client';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { BrowserSubject } from '@/messages/browser-subjects';
import type { Language, Messages } from '@/messages/languages';

interface Given {
  readonly language: Language;
  readonly subjects: Partial<Pick<Messages, BrowserSubject>>;
}

const Words = createContext<Given | null>(null);

/** Gives all components below it the sentences of some subjects, beside those that are given above it. */
export function WordsProvider({ language, subjects, children }: Given & { children: ReactNode }) {
  const above = use(Words);
  const given = useMemo(
    () => ({ language, subjects: { ...above?.subjects, ...subjects } }),
    [above, language, subjects],
  );
  return <Words value={given}>{children}</Words>;
}

/** The sentences of a subject. */
export function useWords<S extends BrowserSubject>(subject: S): Messages[S] {
  const words = useGiven().subjects[subject];
  if (!words) throw new Error(`No WordsProvider around this component gives "${subject}".`);
  return words;
}

/** The language of the page. */
export function useLanguage(): Language {
  return useGiven().language;
}

function useGiven(): Given {
  const given = use(Words);
  if (!given) throw new Error('There is no WordsProvider around this component.');
  return given;
}
