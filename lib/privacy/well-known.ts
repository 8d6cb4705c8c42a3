import { env } from '@/lib/env';
import { config } from '@/rightful.config';
import { after, days, now } from './clock';

/** The text of `/.well-known/security.txt`; good for 30 days after it was asked for (RFC 9116 §2.5.5 wants under a year). */
export function securityTxt(): string {
  const expires = `${after(now(), days(30)).toISOString().slice(0, 10)}T00:00:00Z`;
  return [
    `Contact: mailto:${config.controller.email}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${config.languages.join(', ')}`,
    `Canonical: ${env().origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
