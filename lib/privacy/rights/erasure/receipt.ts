import { db } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { findEntry } from '@/lib/privacy/evidence/entries';
import { issueReceipt, requireIssued, type IssuedReceipt } from '@/lib/privacy/evidence/receipts';
import { isReference } from '@/lib/privacy/requests/reference';
import type { Erasure } from './erase';
import { answered } from './outcome';

/**
 * The receipt of an answered erasure by its number alone, for anybody who has the number: entry and proof, which name
 * nobody. Refuses with `not-found`, also for the number of any other request, and `not-yet-logged` in the first moment.
 */
export async function getErasureReceipt(reference: string): Promise<IssuedReceipt> {
  const request = isReference(reference)
    ? await db().privacyRequest.findFirst({ where: answered(reference), select: { entryId: true } })
    : null;
  const entryId = request?.entryId;
  if (!entryId) throw new RightfulError('not-found');
  return requireIssued(
    await issueReceipt(
      () => findEntry(db(), entryId),
      () => ({}),
    ),
  );
}

/** The same with its opening, for the browser that has just erased: it shows whose entry this was. */
export async function getOpenErasureReceipt({ entryId, opening }: Erasure): Promise<IssuedReceipt> {
  return requireIssued(
    await issueReceipt(
      () => findEntry(db(), entryId),
      () => ({ opening }),
    ),
  );
}
