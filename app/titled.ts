import type { Metadata } from 'next';
import { getWords } from '@/lib/auth/language';
import type { Subject, Words } from '@/messages/translator';

/** Metadata of a page with this title, a sentence without arguments. `indexed` lets search engines have the page. */
export function titled<S extends Subject>(
  subject: S,
  key: Parameters<Words<S>>[0],
  { indexed = false } = {},
): () => Promise<Metadata> {
  return async () => {
    const t = (await getWords(subject)) as unknown as (key: string) => string;
    return { title: t(key), ...(indexed ? { robots: { index: true, follow: true } } : {}) };
  };
}
