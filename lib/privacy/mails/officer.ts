import { dateText } from '@/messages/when';
import { config } from '@/rightful.config';
import { sign, type MailText } from './text';

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
    const what = store === undefined ? 'answer by' : `${store} to be done by`;
    return `${reference}  ${right}  ${what} ${dateText(dueAt)}${dueAt < at ? ', which is over' : ''}`;
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

/** To the officer: a deletion that waits for us. It names nobody. */
export function deletionWaitsMail(reference: string): MailText {
  return {
    subject: `A deletion at ${config.brand.name} waits for you`,
    text: sign(
      `The deletion ${reference} was not carried out: a law or a hold keeps data that cannot be read.`,
      'The account is locked, and nothing in it is used. The deletion is tried again on its day and every',
      'ten minutes after that.',
      '',
      'Which column it is stands on standard error of the application. Lift a hold with: npm run hold -- lift',
    ),
  };
}
