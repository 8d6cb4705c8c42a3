import { canonicalJson } from '@/lib/crypto';
import { db, type Reader } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import type { Recipient } from '@/rightful.config';
import { listRecipients } from './recipients';

/** Who received data from when to when, as the configuration said at each start: a list is added when it has changed. */

/** The recipients from a moment on, until the next list. */
export interface RecordedList {
  readonly from: Date;
  readonly recipients: readonly Recipient[];
}

/** Records the recipients of the configuration where they are not those of the newest list. Safe in several processes. */
export async function recordRecipients(): Promise<void> {
  const newest = await db().recipientList.findFirst({ orderBy: { version: 'desc' } });
  const body = canonicalJson(JSON.parse(JSON.stringify(listRecipients())));
  if (newest?.body === body) return;
  const version = (newest?.version ?? 0) + 1;
  await db().recipientList.createMany({ data: [{ version, body, at: now() }], skipDuplicates: true });
}

/** Every list, the oldest first. Before the first nobody knows who received what. */
export async function readRecipientLists(reader: Reader = db()): Promise<readonly RecordedList[]> {
  const rows = await reader.recipientList.findMany({
    orderBy: { version: 'asc' },
    select: { at: true, body: true },
  });
  return rows.map(({ at, body }) => ({ from: at, recipients: JSON.parse(body) as Recipient[] }));
}

/** A recipient by its id: as the configuration has it, or as it was recorded last. */
export async function findRecipient(id: string, reader: Reader = db()): Promise<Recipient | null> {
  const present = listRecipients().find((one) => one.id === id);
  if (present) return present;
  const recorded = (await readRecipientLists(reader)).flatMap(({ recipients }) => recipients);
  return recorded.findLast((one) => one.id === id) ?? null;
}
