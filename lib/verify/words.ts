import { events } from '@/messages/en/events';
import { facts } from '@/messages/en/facts';
import { purposes } from '@/messages/en/purposes';
import { receiptCheck } from '@/messages/en/receipt-check';
import type { Language, Messages } from '@/messages/languages';

/** The words that a verdict is put into, with their language: few enough to be brought into a browser. */
export interface VerifyWords extends Pick<Messages, 'events' | 'facts' | 'purposes' | 'receiptCheck'> {
  readonly language: Language;
}

/** English is always there; another language is brought by `verifyWordsIn`. */
export const english: VerifyWords = { language: 'en', events, facts, purposes, receiptCheck };

/** Brings the words of a language: imported one by one, so that a browser loads the one that it shows. */
const loaders: Readonly<Record<Language, () => Promise<VerifyWords>>> = {
  en: () => Promise.resolve(english),
  de: async () => {
    const [{ events }, { facts }, { purposes }, { receiptCheck }] = await Promise.all([
      import('@/messages/de/events'),
      import('@/messages/de/facts'),
      import('@/messages/de/purposes'),
      import('@/messages/de/receipt-check'),
    ]);
    return { language: 'de', events, facts, purposes, receiptCheck };
  },
};

/** The words of a language. */
export function verifyWordsIn(language: Language): Promise<VerifyWords> {
  return loaders[language]();
}
