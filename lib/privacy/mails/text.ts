import { env } from '@/lib/env';
import { config } from '@/rightful.config';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** A moment as mails say it; they add UTC. */
export const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

export const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The link of a page of ours that a token opens. */
export function link(path: string, token: string): string {
  return `${env().origin}${path}?token=${encodeURIComponent(token)}`;
}

/** The lines of a mail, with who sends it. */
export function sign(...lines: readonly string[]): string {
  return [...lines, '', config.controller.name, config.controller.postalAddress].join('\n');
}
