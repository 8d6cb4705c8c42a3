import type { Tx } from '@/lib/db';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import type { Subject } from '@/lib/privacy/keys/vault';

/** Forgets an address that waits to be confirmed, with its entry. Returns false when there is none. */
export async function forgetPending(tx: Tx, subject: Subject): Promise<boolean> {
  const gone = await tx.emailChange.deleteMany({ where: { subjectId: subject.id, confirmedAt: null } });
  if (gone.count === 0) return false;
  await recordAudit(tx, {
    event: 'email.cancelled',
    subject,
    actor: 'subject',
    object: `account:${subject.id}`,
  });
  return true;
}
