import { config } from '@/rightful.config';
import type { Language } from './languages';

/** The cookie with the language that somebody chose, by its plain name. */
export const languageCookie = 'rightful-language';

/** The language that the cookies of a request say was chosen (RFC 6265 §4.2), for what answers before any page does. */
export function chosenIn(cookies: string | undefined): string | null {
  const name = `(?:__Host-)?${languageCookie}`;
  return new RegExp(`(?:^|;\\s*)${name}=([A-Za-z-]{2,35})(?:;|$)`).exec(cookies ?? '')?.[1] ?? null;
}

/**
 * The language of an answer: the one that was chosen, else the first of the browser's list that is offered here, else the
 * first that is configured.
 */
export function languageOf(
  chosen: string | null,
  accepted: string | null,
  offered: readonly Language[] = config.languages,
): Language {
  const wanted = [...(chosen === null ? [] : [chosen]), ...preferences(accepted ?? '')];
  for (const tag of wanted) {
    // A region is another way to write a language that is offered: `de-AT` is served by `de`.
    const [language] = tag.split('-');
    const found = offered.find((one) => one === tag) ?? offered.find((one) => one === language);
    if (found) return found;
  }
  const [first] = offered;
  if (first === undefined) throw new Error('rightful.config.ts names no language.');
  return first;
}

/** The tags of an Accept-Language header (RFC 9110 §12.5.4), the most wanted first. */
function preferences(header: string): string[] {
  return header
    .split(',', 50)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, q: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, q }) => tag !== '' && q > 0)
    .toSorted((one, other) => other.q - one.q)
    .map(({ tag }) => tag);
}
