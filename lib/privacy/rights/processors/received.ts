import type { Reader } from '@/lib/db';
import { getPurpose, purposes, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { readRecipientLists, type RecordedList } from '@/lib/privacy/consent/recipient-record';
import type { Recipient } from '@/rightful.config';

/** That somebody received data of a person for a use of it, from when to when, by what was recorded at each start. */
export interface Received {
  readonly recipient: Recipient;
  readonly purpose: PurposeId;
  readonly since: Date;
  /** Since then or earlier: what was before, nobody recorded. */
  readonly atLeast: boolean;
  /** Null while it goes on. */
  readonly until: Date | null;
}

interface Span {
  readonly from: Date;
  readonly until: Date | null;
}

/**
 * Who received data of a person: for each use that an account has anyway, since the address was confirmed; for each that
 * is chosen, while a yes counted; and of that, while the recipient was recorded as one of the use. Each is described as it
 * was last.
 */
export async function listReceived(reader: Reader, subjectId: string): Promise<readonly Received[]> {
  const lists = await readRecipientLists(reader);
  if (lists.every(({ recipients }) => recipients.length === 0)) return [];
  const user = await reader.user.findUnique({ where: { id: subjectId }, select: { verifiedAt: true } });
  const confirmed = user?.verifiedAt;
  // Until then an account is inert, and nothing of it goes anywhere.
  if (!confirmed) return [];
  const uses = await listUses(reader, subjectId, confirmed);
  const ids = new Set(lists.flatMap(({ recipients }) => recipients.map(({ id }) => id)));
  return [...ids].flatMap((id) =>
    purposes.flatMap(({ id: purpose }) => receivedBy(id, purpose, lists, uses.get(purpose) ?? [])),
  );
}

/** When data of a person was used for each purpose. */
async function listUses(
  reader: Reader,
  subjectId: string,
  confirmed: Date,
): Promise<ReadonlyMap<PurposeId, readonly Span[]>> {
  const events = await reader.consentEvent.findMany({
    where: { userId: subjectId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { purpose: true, event: true, at: true, text: { select: { substance: true } } },
  });
  const texts = await reader.textVersion.findMany({
    where: { kind: 'purpose' },
    orderBy: { publishedAt: 'asc' },
    select: { key: true, substance: true, publishedAt: true },
  });
  const spansOf = (id: PurposeId): Span[] => {
    if (getPurpose(id).gate === 'none') return [{ from: confirmed, until: null }];
    const own = events.filter(({ purpose }) => purpose === id);
    return own.flatMap(({ event, at, text }, index) => {
      const outdated = texts.find(({ key, substance }) => key === id && substance > text.substance);
      const until = earliest(own[index + 1]?.at, outdated?.publishedAt);
      const from = latest(at, confirmed);
      return event === 'given' && (until === null || until > from) ? [{ from, until }] : [];
    });
  };
  return new Map(purposes.map(({ id }) => [id, spansOf(id)]));
}

function receivedBy(
  id: string,
  purpose: PurposeId,
  lists: readonly RecordedList[],
  uses: readonly Span[],
): Received[] {
  const spans = lists.flatMap(({ from, recipients }, index) => {
    const recipient = recipients.find((one) => one.id === id && one.purposes.includes(purpose));
    if (!recipient) return [];
    const until = lists[index + 1]?.from ?? null;
    return uses.flatMap((use) => {
      const shared = { from: latest(use.from, from), until: earliest(use.until, until) };
      if (shared.until !== null && shared.until <= shared.from) return [];
      return [{ ...shared, recipient, atLeast: index === 0 && use.from < from }];
    });
  });
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const receives = [...new Set(spans.flatMap(({ recipient }) => recipient.receives))];
  const recipient = { ...last.recipient, receives };
  return [{ recipient, purpose, since: first.from, atLeast: first.atLeast, until: last.until }];
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function earliest(...dates: readonly (Date | null | undefined)[]): Date | null {
  const [first] = dates.filter((date) => date instanceof Date).toSorted((a, b) => a.getTime() - b.getTime());
  return first ?? null;
}

/** Each recipient once, with everything that it received for any use. */
export function eachRecipient(received: readonly Received[]): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const { recipient } of received) {
    const receives = new Set([...(found.get(recipient.id)?.receives ?? []), ...recipient.receives]);
    found.set(recipient.id, { ...recipient, receives: [...receives] });
  }
  return [...found.values()];
}

/**
 * The recipients that must be told when data of a person is deleted or corrected: kinds or single details by name, or all
 * of it. One that need not be told is not among them.
 */
export async function listToTell(
  reader: Reader,
  subjectId: string,
  about: readonly string[] | 'all',
): Promise<readonly Recipient[]> {
  return eachRecipient(await listReceived(reader, subjectId)).filter(
    ({ receives, told }) => told.by !== 'nobody' && (about === 'all' || meantOf(receives, about).length > 0),
  );
}

/** What of it a recipient received, by the narrower name of each: of `profile` and `profile.email` the latter. */
export function meantOf(receives: readonly string[], about: readonly string[]): string[] {
  const meant = about.flatMap((name) =>
    receives.flatMap((one) => (isWithin(name, one) ? [name] : isWithin(one, name) ? [one] : [])),
  );
  return [...new Set(meant)];
}

function isWithin(name: string, of: string): boolean {
  return name === of || name.startsWith(`${of}.`);
}
