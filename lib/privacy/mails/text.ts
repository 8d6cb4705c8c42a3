import { env } from '@/lib/env';
import { config } from '@/rightful.config';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** The link of a page of ours that a token opens. */
export function link(path: string, token: string): string {
  return `${env().origin}${path}?token=${encodeURIComponent(token)}`;
}

/** The lines of a mail, with who sends it. */
export function sign(...lines: readonly string[]): string {
  return [...lines, '', config.controller.name, config.controller.postalAddress].join('\n');
}
