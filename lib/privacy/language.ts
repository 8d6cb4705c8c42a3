import type { Language } from '@/messages/languages';
import { config } from '@/rightful.config';

/** The language in which we write to somebody who is not there to ask. Nobody can choose one yet: it is the first that is configured. */
export function writtenLanguage(): Language {
  return config.languages[0];
}
