import type { Metadata } from 'next';
import { getLanguage, getWords } from '@/lib/auth/language';
import { locales } from '@/messages/locales';
import type { Subject, Words } from '@/messages/translator';
import { config } from '@/rightful.config';

/**
 * Metadata of a page with this title, a sentence without arguments. `indexed` lets search engines have the page, and says to
 * whoever shows a link to it what it is (Open Graph); no image, which would be loaded from here.
 */
export function titled<S extends Subject>(
  subject: S,
  key: Parameters<Words<S>>[0],
  { indexed = false } = {},
): () => Promise<Metadata> {
  return async () => {
    const t = (await getWords(subject)) as unknown as (key: string) => string;
    return { title: t(key), ...(indexed ? await forEverybody(t(key)) : {}) };
  };
}

/** What a page for everybody says of itself. */
export async function forEverybody(title: string): Promise<Metadata> {
  const [t, language] = [await getWords('site'), await getLanguage()];
  const description = t('landing.description');
  return {
    description,
    robots: { index: true, follow: true },
    openGraph: {
      type: 'website',
      siteName: config.brand.name,
      locale: locales[language].replace('-', '_'),
      title,
      description,
    },
  };
}
