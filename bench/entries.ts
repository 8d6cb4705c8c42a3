import { db, inTransaction } from '@/lib/db';
import { sequenceAll } from '@/lib/log';
import { recordAudit, type Entry } from '@/lib/privacy/evidence/audit';
import { getSubject } from '@/lib/privacy/keys/vault';

const atOnce = 1_000;

/** Lets so many things happen on somebody's account. */
export async function addEntries(subjectId: string, count: number): Promise<void> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new Error('The person is gone.');
  const one: Entry = { event: 'record.listed', subject, actor: 'subject', object: `account:${subjectId}` };
  for (let made = 0; made < count; made += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - made) }, () => one);
    await inTransaction((tx) => recordAudit(tx, ...some));
    await sequenceAll();
  }
}
