import { plainIn, type Language } from '@/messages/languages';
import { wordIn } from '@/messages/words';
import { wordsIn } from '@/messages/translator';
import { whenIn } from '@/messages/when';
import { brand, signed, type Letter } from './text';

/** A request that waits for an answer, or a step of one that is late. It names nobody. */
export interface Waiting {
  readonly reference: string;
  readonly right: string;
  readonly dueAt: Date;
  /** Where the step is to be done; absent for a request that waits for an answer. */
  readonly store?: string;
}

/** To the officer: what has come that waits for an answer, whose day is near or over, and what is late. */
export function officerMail(waiting: readonly Waiting[], at: Date): Letter {
  const most = 200;
  return (language) => {
    const t = wordsIn(language, 'officer');
    const lines = waiting.slice(0, most).map((one) => lineOf(one, at, language));
    if (waiting.length > most) lines.push(t('waiting.more', { count: String(waiting.length - most) }));
    return signed(language, t('waiting.subject', brand), t('waiting.text', { lines: lines.join('\n') }));
  };
}

function lineOf({ reference, right, dueAt, store }: Waiting, at: Date, language: Language): string {
  const t = wordsIn(language, 'officer');
  const named = wordIn(plainIn(language).values.right, right) ?? right;
  const due = { reference, right: named, day: whenIn(language).day(dueAt) };
  const line = store === undefined ? t('waiting.answer', due) : t('waiting.step', { ...due, store });
  return dueAt < at ? t('waiting.over', { line }) : line;
}

/** To the officer, after an upgrade: of how many accounts a stored choice is not what the log holds. */
export function doubtfulMail(accounts: number): Letter {
  return (language) => {
    const t = wordsIn(language, 'officer');
    return signed(language, t('doubtful.subject', brand), t('doubtful.text', { ...brand, count: accounts }));
  };
}

/** To the officer: a deletion that waits for us. It names nobody. */
export function deletionWaitsMail(reference: string): Letter {
  return (language) => {
    const t = wordsIn(language, 'officer');
    return signed(language, t('deletionWaits.subject', brand), t('deletionWaits.text', { reference }));
  };
}
