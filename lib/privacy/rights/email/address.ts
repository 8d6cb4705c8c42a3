import { isUniqueViolation, type Tx } from '@/lib/db';
import { eraseIfUnverified } from '@/lib/privacy/rights/retention/unverified';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn, sealColumn } from '@/lib/privacy/keys/sealing';
import { findSubjectByEmail, moveEmailLookup, type Subject } from '@/lib/privacy/keys/vault';
import { keepIfHeld } from '@/lib/privacy/rights/erasure/retained';
import { endDisputes } from '@/lib/privacy/rights/dispute';
import { lockRequests } from '@/lib/privacy/requests/requests';
import { notifyCorrection } from '@/lib/privacy/rights/processors/steps';

const { reads } = inventory.Profile.columns.emailSealed;

/** Where an address stands now. */
export interface StoredAddress {
  readonly profileId: string;
  readonly email: string;
}

/** The stored address; two changes of one person come one after the other. */
export async function lockAddress(tx: Tx, subject: Subject): Promise<StoredAddress> {
  await lockRequests(tx, subject.id);
  const row = await tx.profile.findUnique({
    where: { userId: subject.id },
    select: { id: true, emailSealed: true },
  });
  if (!row) throw new RightfulError('not-signed-in');
  return { profileId: row.id, email: openColumn(subject, reads.sealed, row.id, row.emailSealed) };
}

/**
 * Gives a person another address: the sealed one, the look-up that finds them, and the ends of whatever the old one
 * still opened, links for a new password and every session but those named. An unconfirmed account that holds the
 * address gives way, as it does to a newer sign-up. Refuses with `address-taken`.
 */
export async function moveAddress(
  tx: Tx,
  subject: Subject,
  before: StoredAddress,
  email: string,
  keptSessions: readonly string[],
): Promise<void> {
  const holder = await findSubjectByEmail(email, tx);
  if (holder !== null && holder !== subject.id && !(await eraseIfUnverified(tx, holder)))
    throw new RightfulError('address-taken');
  await moveEmailLookup(tx, subject.id, email);
  await keepIfHeld(tx, subject, { kind: 'profile.email', body: { email: before.email } });
  await tx.profile.update({
    where: { id: before.profileId },
    data: { emailSealed: sealColumn(subject, reads.sealed, before.profileId, email), updatedAt: now() },
    select: { id: true },
  });
  await endDisputes(tx, subject, ['profile.email']);
  await notifyCorrection(tx, subject, 'profile.email');
  await tx.verificationToken.deleteMany({ where: { userId: subject.id } });
  await tx.session.deleteMany({ where: { userId: subject.id, id: { notIn: [...keptSessions] } } });
}

/**
 * What a transaction with a mailed link was refused with, as its reader may know it: two who take one address at once
 * are ordered by the look-up, and a person who was erased meanwhile has no link any more.
 */
export function refusalOfLink(error: unknown): unknown {
  if (isUniqueViolation(error)) return new RightfulError('address-taken');
  if (error instanceof RightfulError && error.code === 'not-signed-in')
    return new RightfulError('link-invalid');
  return error;
}
