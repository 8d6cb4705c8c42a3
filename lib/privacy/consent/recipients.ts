import { kinds } from '@/lib/privacy/inventory';
import { purposeTexts } from '@/messages/en';
import { recipientTexts } from '@/messages/en-recipients';
import { config, type Processor } from '@/rightful.config';
import type { PurposeId } from './purposes';

/** Who receives data, in words: whoever reads "nobody else" reads it because the configuration names nobody. */

/** The processors that receive data for a use of it. */
export function processorsFor(purpose: PurposeId): readonly Processor[] {
  return config.processors.filter(({ purposes }) => purposes.includes(purpose));
}

/** With whom data is shared for one use of it. */
export function sharedFor(purpose: PurposeId): string {
  const { withWhom } = purposeTexts[purpose];
  const named = processorsFor(purpose).map(nameProcessor);
  if (named.length === 0) return withWhom;
  return [...named, ...(withWhom === recipientTexts.nobody ? [] : [withWhom])].join('; ');
}

/** With whom a kind of data is shared: by its own purpose, and whoever receives it or a detail of it for another. */
export function sharedOf(kind: string, purpose: PurposeId): string {
  const { withWhom } = purposeTexts[purpose];
  const named = config.processors.flatMap((processor) => {
    const what = processor.receives.filter((name) => name === kind || name.startsWith(`${kind}.`));
    if (what.length === 0) return [];
    const whole = what.includes(kind);
    return [
      recipientTexts.ofKind
        .replace('{name}', () => nameProcessor(processor))
        .replace('{what}', () => (whole ? recipientTexts.all : what.map(nameData).join(', ')))
        .replace('{why}', () => nameUses(processor)),
    ];
  });
  if (named.length === 0) return withWhom;
  return [...named, ...(withWhom === recipientTexts.nobody ? [] : [withWhom])].join('; ');
}

/** A processor with its country, and with what protects data that goes there. */
export function nameProcessor({ name, country, safeguard }: Processor): string {
  return `${name} (${country}${safeguard === null ? '' : `, ${safeguard}`})`;
}

/** For which uses a processor receives data, by their names. */
export function nameUses({ purposes }: Processor): string {
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
