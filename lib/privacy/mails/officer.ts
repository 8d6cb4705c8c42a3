import { config } from '@/rightful.config';
import { day, sign, type MailText } from './text';

/** A request that waits for an answer, or a step of one that is late. It names nobody. */
export interface Waiting {
  readonly reference: string;
  readonly right: string;
  readonly dueAt: Date;
  /** Where the step is to be done; absent for a request that waits for an answer. */
  readonly store?: string;
}

/** To the officer: what has come that waits for an answer, whose day is near or over, and what is late. */
export function officerMail(waiting: readonly Waiting[], at: Date): MailText {
  const most = 200;
  const lines = waiting.slice(0, most).map(({ reference, right, dueAt, store }) => {
    const what = store === undefined ? 'answer by' : `${store} not done by`;
    return `${reference}  ${right}  ${what} ${day.format(dueAt)}${dueAt < at ? ', which is over' : ''}`;
  });
  return {
    subject: `Requests at ${config.brand.name} wait for you`,
    text: sign(
      ...lines,
      ...(waiting.length > most ? [`and ${waiting.length - most} more`] : []),
      '',
      'What they say: npm run requests -- show REFERENCE',
      'All that waits: npm run requests -- list, and npm run processors -- list',
    ),
  };
}

/** To the officer, after an upgrade: of how many accounts a stored choice is not what the log holds. */
export function doubtfulMail(accounts: number): MailText {
  return {
    subject: `Choices at ${config.brand.name} that the log does not confirm`,
    text: sign(
      `${config.brand.name} compared what people chose with its log. In ${accounts} ${accounts === 1 ? 'account' : 'accounts'} a stored choice is not what the log holds.`,
      'Each counts as no until its person chooses again.',
      '',
      'Which accounts: npm run consents -- doubtful',
      'What differs there: npm run consents -- show ACCOUNT',
    ),
  };
}
