import { env } from '@/lib/env';
import type { ObjectableId } from '@/lib/privacy/catalogue/purposes';
import { objectionTexts, purposeTexts } from '@/messages/en';
import { dateTimeText } from '@/messages/when';
import { config } from '@/rightful.config';
import { sign, type MailText } from './text';

/** After the use of somebody's data was paused. */
export function pausedMail(reference: string): MailText {
  return {
    subject: `The use of your data at ${config.brand.name} is paused`,
    text: sign(
      'From now on we only store your data, keep it safe, and show it to you.',
      `Case number: ${reference}`,
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
      `The pause that you asked for (${reference}) ends on ${dateTimeText(at)}. After that we may use your data`,
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
export function objectionMail(reference: string, purpose: ObjectableId, until: Date | null): MailText {
  const { stops, goesOn } = objectionTexts[purpose];
  return {
    subject: `You objected to a use of your data at ${config.brand.name}`,
    text: sign(
      `You objected to: ${purposeTexts[purpose].name}.`,
      stops,
      goesOn,
      `Case number: ${reference}`,
      '',
      until
        ? `We look into it and answer by ${dateTimeText(until)}. Until then your objection holds.`
        : 'Your objection holds until you say yes to it yourself.',
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
      `${dateTimeText(at)} on; the reasons are on the page below:`,
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
      `Case number: ${reference}`,
      '',
      `We look into it and answer by ${dateTimeText(until)}. You can correct it yourself at any time:`,
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
      `${dateTimeText(at)} on. The reasons are on the page below, where you can also correct it:`,
      '',
      `${env().origin}/privacy/data`,
      '',
      ...disagree(),
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
