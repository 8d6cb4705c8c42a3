import { tokenIndex } from '@/lib/crypto';
import { db, uuidv7, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { isGenuineRow, macColumns, withMac } from '@/lib/privacy/keys/row-macs';
import { emailBlindIndex } from '@/lib/privacy/keys/vault';

/** A mailed link that is still good. */
export interface Link {
  readonly id: string;
  readonly userId: string;
  readonly browserHash: string | null;
}

/** What a mailed link is for. */
export type LinkKind = 'verify' | 'reset';

/** Finds a link by its token; null when it is unknown, of another kind, expired, used, or not as we stored it. */
export async function getLink(token: string, kind: LinkKind): Promise<Link | null> {
  const row = await db().verificationToken.findFirst({
    where: { token: tokenIndex(kind, token), kind, expires: { gt: now() } },
    select: { ...macColumns.VerificationToken, mac: true },
  });
  return row && isGenuineRow('VerificationToken', row) ? row : null;
}

/** Stores a link: its hash, whose it is, until when, and optionally the browser where the token alone suffices. */
export async function addLink(
  tx: Tx,
  userId: string,
  email: string,
  kind: LinkKind,
  token: string,
  expires: Date,
  browserToken: string | null,
): Promise<void> {
  const identifier = emailBlindIndex(email);
  if (identifier === null) throw new Error('Not an address.');
  await tx.verificationToken.create({
    data: withMac('VerificationToken', {
      id: uuidv7(),
      identifier,
      token: tokenIndex(kind, token),
      userId,
      kind,
      browserHash: browserToken === null ? null : tokenIndex('browser', browserToken),
      createdAt: now(),
      expires,
    }),
    select: { id: true },
  });
}
