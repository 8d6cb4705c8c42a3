import { env } from '@/lib/env';
import type { Language } from '@/messages/languages';
import { wordsIn, type Words } from '@/messages/translator';
import { whenIn, type When } from '@/messages/when';
import { config } from '@/rightful.config';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  /** What its link is called; absent where it has none. */
  readonly button?: string;
}

/** A mail before the language of its reader is known: whoever sends it knows. */
export type Letter = (language: Language) => MailText;

/** A letter of these words, with who sends it at its end. */
export function letter(
  write: (t: Words<'mails'>, when: When, language: Language) => Omit<MailText, 'language'>,
): Letter {
  return (language) => {
    const { button, subject, text } = write(wordsIn(language, 'mails'), whenIn(language), language);
    return { ...signed(language, subject, text), ...(button === undefined ? {} : { button }) };
  };
}

/** A mail with who sends it at its end. */
export function signed(language: Language, subject: string, text: string): MailText {
  const { name, postalAddress } = config.controller;
  return { language, subject, text: [text, '', name, postalAddress].join('\n') };
}

/** A page of ours. */
export function page(path: string): string {
  return `${env().origin}${path}`;
}

/** The link of a page of ours that a token opens. */
export function link(path: string, token: string): string {
  return `${page(path)}?token=${encodeURIComponent(token)}`;
}

/** The name of this installation. */
export const brand = { brand: config.brand.name };

/** Whom to ask, and to whom to complain. */
export const help = {
  contact: (config.officer ?? config.controller).email,
  authority: `${config.authority.name}, ${config.authority.website}`,
};
