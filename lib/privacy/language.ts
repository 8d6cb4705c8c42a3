import type { Language } from '@/messages/languages';
import { config } from '@/rightful.config';

/** The language in which we write to whoever has chosen none: the first that is configured. */
export function writtenLanguage(): Language {
  return config.languages[0];
}

/** The language of commands, whoever runs them and whatever is configured. */
export const commandLanguage = 'en' satisfies Language;
