import { kinds } from '@/lib/privacy/inventory';
import { purposeTexts } from '@/messages/en';
import { recipientTexts, roleTexts } from '@/messages/en-recipients';
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
export function sharedFor(purpose: PurposeId): string {
  return shared(purpose, ({ receives, ...recipient }) =>
    recipientTexts.withData
      .replace('{name}', () => nameRecipient(recipient))
      .replace('{what}', () => receives.map(nameData).join(', ')),
  );
}

/** The same in the words of texts from before the data was named in them. */
export function sharedForInShort(purpose: PurposeId): string {
  return shared(purpose, nameRecipient);
}

function shared(purpose: PurposeId, nameOf: (recipient: Recipient) => string): string {
  const { withWhom } = purposeTexts[purpose];
  const named = listRecipients()
    .filter(({ purposes }) => purposes.includes(purpose))
    .map(nameOf);
  if (named.length === 0) return withWhom;
  return [...named, ...(withWhom === recipientTexts.nobody ? [] : [withWhom])].join('; ');
}

/** With whom a kind of data is shared: by its own purpose, and whoever receives it or a detail of it for another. */
export function sharedOf(kind: string, purpose: PurposeId): string {
  const { withWhom } = purposeTexts[purpose];
  const named = listRecipients().flatMap((recipient) => {
    const what = recipient.receives.filter((name) => name === kind || name.startsWith(`${kind}.`));
    if (what.length === 0) return [];
    const whole = what.includes(kind);
    return [
      recipientTexts.ofKind
        .replace('{name}', () => nameRecipient(recipient))
        .replace('{what}', () => (whole ? recipientTexts.all : what.map(nameData).join(', ')))
        .replace('{why}', () => nameUses(recipient)),
    ];
  });
  if (named.length === 0) return withWhom;
  return [...named, ...(withWhom === recipientTexts.nobody ? [] : [withWhom])].join('; ');
}

/** A recipient with its country, with what protects data that goes there, and with what it decides by itself. */
export function nameRecipient({
  name,
  country,
  safeguard,
  role,
}: Pick<Recipient, 'name' | 'country' | 'safeguard' | 'role'>): string {
  const facts = [country, safeguard, roleTexts[role]].filter((fact) => fact !== null);
  return `${name} (${facts.join(', ')})`;
}

/** For which uses a recipient receives data, by their names. */
function nameUses({ purposes }: Pick<Recipient, 'purposes'>): string {
  return purposes
    .map((id) => (Object.hasOwn(purposeTexts, id) ? purposeTexts[id as PurposeId].name : id))
    .join(', ');
}

/** A kind of data or a single detail, `consents` or `profile.email`, as people read it. */
export function nameData(name: string): string {
  const [key = '', detail] = name.split('.');
  const kind = kinds.find(({ holding }) => holding.key === key);
  const column = kind?.columns.find((held) => held.key === detail);
  return column?.label ?? kind?.holding.title ?? name;
}
