import { labelOf, titleOf } from '@/lib/privacy/labels';
import { fill } from '@/messages/fill';
import { plainIn, type Language } from '@/messages/languages';
import { kinds } from '@/lib/privacy/inventory';
import { config, type Recipient } from '@/rightful.config';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';

/** Who receives data, in words: whoever reads "nobody else" reads it because the configuration names nobody. */

/** Everybody who receives data now, by the configuration. */
export function listRecipients(): readonly Recipient[] {
  const processors = config.processors.map(
    ({ id, name, country, safeguard, receives, purposes, ...openDsr }): Recipient => ({
      id,
      name,
      country,
      safeguard,
      receives,
      purposes,
      role: 'processor',
      contract: '',
      told: { by: 'opendsr', ...openDsr },
    }),
  );
  return [...processors, ...(config.recipients ?? [])];
}

/** With whom data is shared for one use of it, and which. */
export function sharedFor(purpose: PurposeId, language: Language): string {
  return shared(purpose, language, ({ receives, ...recipient }) =>
    fill(plainIn(language).recipients.withData, {
      name: nameRecipient(recipient, language),
      what: receives.map((name) => nameData(name, language)).join(', '),
    }),
  );
}

/** The same in the words of texts from before the data was named in them. */
export function sharedForInShort(purpose: PurposeId, language: Language): string {
  return shared(purpose, language, (recipient) => nameRecipient(recipient, language));
}

function shared(purpose: PurposeId, language: Language, nameOf: (recipient: Recipient) => string): string {
  const { recipients, purposes: texts } = plainIn(language);
  const { withWhom } = texts[purpose];
  const named = listRecipients()
    .filter(({ purposes }) => purposes.includes(purpose))
    .map(nameOf);
  if (named.length === 0) return withWhom;
  return [...named, ...(withWhom === recipients.nobody ? [] : [withWhom])].join('; ');
}

/** With whom a kind of data is shared: by its own purpose, and whoever receives it or a detail of it for another. */
export function sharedOf(kind: string, purpose: PurposeId, language: Language): string {
  const { recipients, purposes: texts } = plainIn(language);
  const { withWhom } = texts[purpose];
  const named = listRecipients().flatMap((recipient) => {
    const what = recipient.receives.filter((name) => name === kind || name.startsWith(`${kind}.`));
    if (what.length === 0) return [];
    const whole = what.includes(kind);
    return [
      fill(recipients.ofKind, {
        name: nameRecipient(recipient, language),
        what: whole ? recipients.all : what.map((name) => nameData(name, language)).join(', '),
        why: nameUses(recipient, language),
      }),
    ];
  });
  if (named.length === 0) return withWhom;
  return [...named, ...(withWhom === recipients.nobody ? [] : [withWhom])].join('; ');
}

/** A recipient with its country, with what protects data that goes there, and with what it decides by itself. */
export function nameRecipient(
  { name, country, safeguard, role }: Pick<Recipient, 'name' | 'country' | 'safeguard' | 'role'>,
  language: Language,
): string {
  // Who works on our behalf needs no word.
  const does = role === 'processor' ? null : plainIn(language).recipients.roles[role];
  const facts = [country, safeguard, does].filter((fact) => fact !== null);
  return `${name} (${facts.join(', ')})`;
}

/** For which uses a recipient receives data, by their names. */
function nameUses({ purposes }: Pick<Recipient, 'purposes'>, language: Language): string {
  const { purposes: texts } = plainIn(language);
  return purposes.map((id) => (Object.hasOwn(texts, id) ? texts[id as PurposeId].name : id)).join(', ');
}

/** A kind of data or a single detail, `consents` or `profile.email`, as people read it. */
export function nameData(name: string, language: Language): string {
  const [key = '', detail] = name.split('.');
  const kind = kinds.find(({ holding }) => holding.key === key);
  const column = kind?.columns.find((held) => held.key === detail);
  if (column) return labelOf(column, language);
  return kind ? titleOf(kind.holding, language) : name;
}
