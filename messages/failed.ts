import { failed as de } from './de/failed';
import { failed as en } from './en/failed';
import type { Language, Messages } from './languages';

/** The page that nothing else could be made for, in every language: what says it can load nothing more. */
export const failedWords: Readonly<Record<Language, Messages['failed']>> = { en, de };
