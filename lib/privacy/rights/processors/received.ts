import type { Reader } from '@/lib/db';
import { getPurpose, purposes, type PurposeId } from '@/lib/privacy/consent/purposes';
import { config, type Processor } from '@/rightful.config';

/** That a processor received data of a person for a use of it, and since when. */
export interface Received {
  readonly processor: Processor;
  readonly purpose: PurposeId;
  readonly since: Date;
}

/**
 * What processors received of a person: for each use that an account has anyway, since the address was confirmed; for
 * each that is chosen, since it was first chosen, also when it was taken back later.
 */
export async function listReceived(reader: Reader, subjectId: string): Promise<readonly Received[]> {
  if (config.processors.length === 0) return [];
  const user = await reader.user.findUnique({ where: { id: subjectId }, select: { verifiedAt: true } });
  const confirmed = user?.verifiedAt;
  // Until then an account is inert, and nothing of it goes anywhere.
  if (!confirmed) return [];
  const chosen = await reader.consentEvent.findMany({
    where: { userId: subjectId, event: 'given' },
    distinct: ['purpose'],
    orderBy: [{ purpose: 'asc' }, { at: 'asc' }],
    select: { purpose: true, at: true },
  });
  const since = (purpose: PurposeId): Date | null => {
    if (getPurpose(purpose).gate !== 'optional') return confirmed;
    const first = chosen.find((one) => one.purpose === purpose)?.at;
    return first ? new Date(Math.max(first.getTime(), confirmed.getTime())) : null;
  };
  return config.processors.flatMap((processor) =>
    purposes
      .filter(({ id }) => processor.purposes.includes(id))
      .flatMap(({ id }) => {
        const at = since(id);
        return at ? [{ processor, purpose: id, since: at }] : [];
      }),
  );
}

/**
 * The processors that must be told when data of a person is deleted or corrected: kinds or single details by name, or all
 * of it.
 */
export async function listToTell(
  reader: Reader,
  subjectId: string,
  about: readonly string[] | 'all',
): Promise<readonly Processor[]> {
  const received = (await listReceived(reader, subjectId)).map(({ processor }) => processor);
  return [...new Set(received)].filter(
    ({ receives }) => about === 'all' || meantOf(receives, about).length > 0,
  );
}

/** What of it a processor received, by the narrower name of each: of `profile` and `profile.email` the latter. */
export function meantOf(receives: readonly string[], about: readonly string[]): string[] {
  const meant = about.flatMap((name) =>
    receives.flatMap((one) => (isWithin(name, one) ? [name] : isWithin(one, name) ? [one] : [])),
  );
  return [...new Set(meant)];
}

function isWithin(name: string, of: string): boolean {
  return name === of || name.startsWith(`${of}.`);
}
