import { EnvError, env, type Env } from '@/lib/env';
import { purposes } from '@/lib/privacy/catalogue/purposes';
import { listRecipients } from '@/lib/privacy/consent/recipients';
import { fieldSetOf } from '@/lib/privacy/field-sets';
import type { Recipient } from '@/rightful.config';

/** Stops the start, with one sentence, when a recipient of the configuration could not be told or is not well described. */
export function requireRecipients(
  recipients: readonly Recipient[] = listRecipients(),
  { loopback }: Pick<Env, 'loopback'> = env(),
): void {
  const ids = recipients.map(({ id }) => id);
  for (const recipient of recipients) {
    const wrong =
      faultOf(recipient, loopback) ??
      (ids.indexOf(recipient.id) === ids.lastIndexOf(recipient.id) ? null : 'its id twice');
    if (wrong !== null)
      throw new EnvError(`The recipient "${recipient.id}" in rightful.config.ts has ${wrong}.`);
  }
}

function faultOf(
  { id, name, country, receives, told, ...recipient }: Recipient,
  loopback: boolean,
): string | null {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(id)) return 'an id that is not small letters, digits and hyphens';
  if (name === '' || country === '') return 'no name or no country';
  if (receives.length === 0 || recipient.purposes.length === 0)
    return 'nothing that it receives, or no purpose';
  const purpose = recipient.purposes.find((one) => !purposes.some((known) => known.id === one));
  if (purpose !== undefined) return `a purpose that there is not: ${purpose}`;
  const unknown = receives.find((one) => !isKnown(one));
  if (unknown !== undefined) return `a kind of data that cannot be named so: ${unknown}`;
  if (told.by === 'officer') return null;
  if (told.by === 'nobody') return told.why === '' ? 'no reason why it need not be told' : null;
  if (!/^[A-Za-z0-9+/]{43}=$/.test(told.publicKey)) return 'a publicKey that is not the base64 of 32 bytes';
  return faultOfEndpoint(told.endpoint, told.onThisMachine === true, loopback);
}

function faultOfEndpoint(endpoint: string, onThisMachine: boolean, loopback: boolean): string | null {
  if (!URL.canParse(endpoint)) return 'an endpoint that is no address';
  const { protocol, username, password, search, hash } = new URL(endpoint);
  if (endpoint.endsWith('/') || username || password || search || hash)
    return 'an endpoint with a slash at its end, a user name, or what follows a path';
  if (onThisMachine && !loopback)
    return 'an endpoint on this machine, while others can reach the application';
  const safe = protocol === 'https:' || (protocol === 'http:' && onThisMachine);
  return safe ? null : 'an endpoint without https://';
}

function isKnown(name: string): boolean {
  try {
    return fieldSetOf(name).columns.length > 0;
  } catch {
    return false;
  }
}
