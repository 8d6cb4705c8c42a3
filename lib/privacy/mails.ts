import { env } from '@/lib/env';
import { config } from '@/rightful.config';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function link(path: string, token: string): string {
  return `${env().origin}${path}?token=${encodeURIComponent(token)}`;
}

function sign(...lines: readonly string[]): string {
  return [...lines, '', config.controller.name, config.controller.postalAddress].join('\n');
}

/** For a new address: the link that confirms it. */
export function verificationMail(token: string, until: Date): MailText {
  return {
    subject: `Confirm your email for ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, opened an account with this address.',
      `To confirm it, open this link before ${moment.format(until)} UTC:`,
      '',
      link('/verify-email', token),
      '',
      'If it was not you, do nothing: the account is removed by itself.',
    ),
  };
}

/** For an address that already has an account: says so only here, never on the page. */
export function accountExistsMail(): MailText {
  return {
    subject: `You already have an account at ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, tried to open an account with this address. It already has one.',
      'Sign in here:',
      '',
      `${env().origin}/sign-in`,
      '',
      'If it was not you, do nothing: nothing was changed.',
    ),
  };
}

/** For a forgotten password. */
export function resetMail(token: string): MailText {
  return {
    subject: `Choose a new password for ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, asked for a new password. Choose one here within 30 minutes:',
      '',
      link('/reset-password', token),
      '',
      'If it was not you, do nothing: your password stays as it is.',
    ),
  };
}

/** For a new address of somebody who has an account: the link that confirms it. */
export function newEmailMail(token: string, until: Date): MailText {
  return {
    subject: `Confirm your new email for ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, asked us to use this address for their account.',
      `To confirm it, open this link before ${moment.format(until)} UTC:`,
      '',
      link('/new-email', token),
      '',
      'If it was not you, do nothing: nothing is changed.',
    ),
  };
}

/** For an address that somebody else wanted and that has an account: says so only here, never on the page. */
export function emailWantedMail(): MailText {
  return {
    subject: `Your email at ${config.brand.name} stays yours`,
    text: sign(
      'Somebody asked us to use this address for their account. It is the address of yours already, so nothing was',
      'changed, and they were not told.',
      '',
      'If it was you, you have two accounts. Sign in to this one here:',
      '',
      `${env().origin}/sign-in`,
    ),
  };
}

/** For the address before, once another one was confirmed. */
export function emailChangedMail(token: string, until: Date): MailText {
  return {
    subject: `Your email at ${config.brand.name} was changed`,
    text: sign(
      'Your account has another email address now. Mails go there, and you sign in with it.',
      '',
      `If it was not you, open this link before ${moment.format(until)} UTC. It brings this address back and ends`,
      'every session but yours:',
      '',
      link('/undo-email', token),
    ),
  };
}

/** For the address that was taken away again. */
export function emailUndoneMail(): MailText {
  return {
    subject: `The change of your email at ${config.brand.name} was undone`,
    text: sign(
      'Whoever reads the mails at the address before has undone the change. This address is no longer used.',
      `If that is wrong, write to ${config.controller.email}.`,
    ),
  };
}

/** For an account that nobody has signed in to for long: until when it can be kept. */
export function unusedMail(until: Date): MailText {
  return {
    subject: `Your account at ${config.brand.name} is not used`,
    text: sign(
      'Nobody has signed in to your account for a long time. We keep nothing that is not needed, so we will delete it',
      `on ${day.format(until)}, with everything in it.`,
      '',
      'To keep it, sign in once before that day:',
      '',
      `${env().origin}/sign-in`,
      '',
      'To let it go, do nothing.',
    ),
  };
}

/** When a copy that was prepared is ready. It has neither the file nor anything that opens it. */
export function packageReadyMail(until: Date): MailText {
  return {
    subject: `Your copy from ${config.brand.name} is ready`,
    text: sign(
      'The copy of your data that you asked for is ready. It is not in this mail, and no link in it opens the copy:',
      'sign in and download it here.',
      '',
      `${env().origin}/privacy/download`,
      '',
      `It is deleted on ${moment.format(until)} UTC. You can ask for another one at any time.`,
    ),
  };
}

/** When a copy could not be prepared. */
export function packageFailedMail(): MailText {
  return {
    subject: `Your copy from ${config.brand.name} could not be prepared`,
    text: sign(
      'We are sorry: the copy of your data that you asked for could not be prepared. Your data is as it was.',
      'Please try it again here. If it fails again, write to us.',
      '',
      `${env().origin}/privacy/download`,
      '',
      `You reach us at ${config.controller.email}.`,
    ),
  };
}

/** After a password was changed. */
export function passwordChangedMail(): MailText {
  return {
    subject: `Your password at ${config.brand.name} was changed`,
    text: sign(
      'Your password was changed just now, and all sessions were ended.',
      'If it was not you, choose a new password now:',
      '',
      `${env().origin}/forgot-password`,
    ),
  };
}

/** After a deletion was scheduled: when, and how to keep the account. */
export function deletionScheduledMail(reference: string, at: Date): MailText {
  return {
    subject: `Your account at ${config.brand.name} will be deleted`,
    text: sign(
      `Your account will be deleted on ${moment.format(at)} UTC. Until then it is locked, and we use nothing in it.`,
      `Reference: ${reference}`,
      '',
      'To cancel, to delete it at once, or to download your data first, sign in here:',
      '',
      `${env().origin}/privacy/delete`,
      '',
      `Questions: ${(config.officer ?? config.controller).email}`,
      `You can complain to ${config.authority.name}, ${config.authority.website}`,
    ),
  };
}

/** After a scheduled deletion was cancelled. */
export function deletionCancelledMail(reference: string): MailText {
  return {
    subject: `Your account at ${config.brand.name} stays`,
    text: sign(
      `The deletion of your account (${reference}) was cancelled. Everything is as it was before.`,
      'If that was not you, choose a new password now:',
      '',
      `${env().origin}/forgot-password`,
    ),
  };
}

/** After the use of somebody's data was paused. */
export function pausedMail(reference: string): MailText {
  return {
    subject: `The use of your data at ${config.brand.name} is paused`,
    text: sign(
      'From now on we only store your data, keep it safe, and show it to you.',
      `Reference: ${reference}`,
      '',
      'Before we end the pause we tell you, a week ahead. You can end it at any time:',
      '',
      `${env().origin}/privacy/object`,
    ),
  };
}

/** A week before a pause ends (GDPR Art. 18(3)). */
export function pauseEndsMail(reference: string, at: Date): MailText {
  return {
    subject: `The pause on your data at ${config.brand.name} ends soon`,
    text: sign(
      `The pause that you asked for (${reference}) ends on ${moment.format(at)} UTC. After that we may use your data`,
      'again, as your choices say.',
      '',
      'If you do not agree, write to us before then:',
      (config.officer ?? config.controller).email,
      '',
      'What is paused, and your choices:',
      '',
      `${env().origin}/privacy/object`,
    ),
  };
}

/** After somebody objected to a use of their data. `until` is null where nothing is left to look into. */
export function objectionMail(reference: string, use: string, until: Date | null): MailText {
  return {
    subject: `You objected to a use of your data at ${config.brand.name}`,
    text: sign(
      `You objected to: ${use}. We have stopped it.`,
      `Reference: ${reference}`,
      '',
      until
        ? `We look into it and answer by ${moment.format(until)} UTC. Until then it stays stopped.`
        : 'It stays stopped until you say yes to it yourself.',
      '',
      `${env().origin}/privacy/object`,
    ),
  };
}

/** When somebody objected for good reasons; what we found is on the page, behind the sign-in. */
export function objectionUpheldMail(reference: string, use: string): MailText {
  return {
    subject: `Our answer to your objection at ${config.brand.name}`,
    text: sign(
      `You are right (${reference}): we do not go on with “${use}”. It stays stopped.`,
      '',
      `${env().origin}/privacy/object`,
    ),
  };
}

/** A week before a use goes on that its person objected to (GDPR Art. 18(3)); the grounds are behind the sign-in. */
export function objectionRefusedMail(reference: string, use: string, at: Date): MailText {
  return {
    subject: `Our answer to your objection at ${config.brand.name}`,
    text: sign(
      `We looked into your objection (${reference}) to “${use}”. We go on with it from`,
      `${moment.format(at)} UTC on; the reasons are on the page below:`,
      '',
      `${env().origin}/privacy/object`,
      '',
      ...disagree(),
    ),
  };
}

/** After somebody disputed a detail. */
export function disputeMail(reference: string, detail: string, until: Date): MailText {
  return {
    subject: `You dispute a detail at ${config.brand.name}`,
    text: sign(
      `You say that this is wrong: ${detail}. From now on we only store it and show it to you.`,
      `Reference: ${reference}`,
      '',
      `We look into it and answer by ${moment.format(until)} UTC. You can correct it yourself at any time:`,
      '',
      `${env().origin}/privacy/data`,
    ),
  };
}

/** When a detail was wrong as its person said. */
export function disputeUpheldMail(reference: string, detail: string): MailText {
  return {
    subject: `Our answer to your dispute at ${config.brand.name}`,
    text: sign(
      `You are right (${reference}): ${detail} is wrong. We use it for nothing until you put it right or delete it:`,
      '',
      `${env().origin}/privacy/data`,
    ),
  };
}

/** A week before a detail is used again that its person disputes (GDPR Art. 18(3)); the reasons are behind the sign-in. */
export function disputeRefusedMail(reference: string, detail: string, at: Date): MailText {
  return {
    subject: `Our answer to your dispute at ${config.brand.name}`,
    text: sign(
      `We looked into your dispute (${reference}) and find that this is right: ${detail}. We use it again from`,
      `${moment.format(at)} UTC on. The reasons are on the page below, where you can also correct it:`,
      '',
      `${env().origin}/privacy/data`,
      '',
      ...disagree(),
    ),
  };
}

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

/** What somebody can do who does not agree with the answer that a use goes on. */
function disagree(): readonly string[] {
  return [
    'If you do not agree, write to us before then:',
    (config.officer ?? config.controller).email,
    '',
    `You can complain to ${config.authority.name}, ${config.authority.website}, or go to court.`,
  ];
}

/** The last mail to somebody whose account is gone: what the page after the deletion says, to keep. */
export function deletedMail(reference: string, at: Date, plan: { readonly backupsUntil: string }): MailText {
  return {
    subject: `Your account at ${config.brand.name} is deleted`,
    text: sign(
      `Your account was deleted on ${moment.format(at)} UTC, with the key that sealed your details.`,
      `Reference: ${reference}`,
      `The last backup that can still hold it is replaced by ${plan.backupsUntil}.`,
      '',
      'What was deleted, what stays and why, and how far everybody is whom we told:',
      '',
      `${env().origin}/deleted/${reference}`,
      '',
      'This is our last mail to you. Your address goes with it.',
      `Questions: ${(config.officer ?? config.controller).email}`,
      `You can complain to ${config.authority.name}, ${config.authority.website}`,
    ),
  };
}
