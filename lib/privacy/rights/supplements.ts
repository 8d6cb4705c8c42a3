import { db, inTransaction, uuidv7 } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory, kinds } from '@/lib/privacy/inventory';
import { openColumn, sealColumn } from '@/lib/privacy/keys/sealing';
import { getSubject, lockSubjectShared } from '@/lib/privacy/keys/vault';
import { keepIfHeld } from '@/lib/privacy/rights/erasure/retained';
import type { FreshViewer, Viewer } from '@/lib/privacy/viewer';

const { reads } = inventory.Supplement.columns.textSealed;

/** How many notes a person may have. */
export const supplementsAtMost = 100;

/** A note that a person added to a kind of data. */
export interface Supplement {
  readonly id: string;
  /** The kind of data, by its key in the inventory. */
  readonly addedTo: string;
  readonly text: string;
  readonly createdAt: Date;
}

/**
 * Adds a person's own words to a kind of data about them (GDPR Art. 16): for what is incomplete, and for what cannot be
 * rewritten because it says what happened. Refuses with `not-found` for a kind that there is not. Records to which kind,
 * never the words.
 */
export async function addSupplement({ subjectId }: Viewer, addedTo: string, text: string): Promise<void> {
  if (!kinds.some(({ holding }) => holding.key === addedTo)) throw new RightfulError('not-found');
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    if ((await tx.supplement.count({ where: { userId: subjectId } })) >= supplementsAtMost)
      throw new RightfulError('invalid-input', { text: `notes-many ${supplementsAtMost}` });
    const id = uuidv7();
    await tx.supplement.create({
      data: {
        id,
        userId: subjectId,
        addedTo,
        textSealed: sealColumn(subject, reads.sealed, id, text),
        createdAt: now(),
      },
      select: { id: true },
    });
    await recordAudit(tx, {
      event: 'supplement.added',
      subject,
      actor: 'subject',
      object: `supplement:${id}`,
      meta: { addedTo },
    });
  });
}

/** Deletes a note. One that is not this person's is `not-found`, whether it exists or not. */
export function deleteSupplement({ viewer }: FreshViewer<'correct'>, id: string): Promise<void> {
  const { subjectId } = viewer;
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    const found = await tx.supplement.findFirst({
      where: { id, userId: subjectId },
      select: { addedTo: true, textSealed: true, createdAt: true },
    });
    const gone = await tx.supplement.deleteMany({ where: { id, userId: subjectId } });
    if (!found || gone.count !== 1) throw new RightfulError('not-found');
    const text = openColumn(subject, reads.sealed, id, found.textSealed);
    const body = { addedTo: found.addedTo, text, createdAt: found.createdAt.toISOString() };
    await keepIfHeld(tx, subject, { kind: 'supplements', body });
    await recordAudit(tx, {
      event: 'supplement.deleted',
      subject,
      actor: 'subject',
      object: `supplement:${id}`,
      meta: { addedTo: found.addedTo },
    });
  });
}

/** A person's notes, oldest first. */
export async function listSupplements({ subjectId }: Viewer): Promise<readonly Supplement[]> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new RightfulError('not-signed-in');
  const rows = await db().supplement.findMany({
    where: { userId: subjectId },
    orderBy: { id: 'asc' },
    select: { id: true, addedTo: true, textSealed: true, createdAt: true },
  });
  return rows.map(({ id, addedTo, textSealed, createdAt }) => ({
    id,
    addedTo,
    createdAt,
    text: openColumn(subject, reads.sealed, id, textSealed),
  }));
}
