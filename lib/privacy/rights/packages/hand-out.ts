import { db, inTransaction } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { getSubject, lockSubjectShared } from '@/lib/privacy/keys/vault';
import { requireSettledAddress, tellOfCopy } from '@/lib/privacy/rights/email/hold';
import { nameOf, type Streamed } from '@/lib/privacy/rights/export/package';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { readFile } from './files';
import { sendOne } from './send';

/**
 * Hands a prepared copy to its person while it is opened, and counts and records that before the first byte. Null when it is
 * not ready, not any more, or its file is lost. One that is not this person's is `not-found`, whether it exists or not. When
 * the person is erased meanwhile the stream fails before its end. Refuses as `sendOne` does.
 */
export function openPackage(fresh: FreshViewer<'download'>, id: string): Promise<Streamed | null> {
  return sendOne(fresh.viewer.subjectId, () => openFileOf(fresh, id));
}

async function openFileOf(fresh: FreshViewer<'download'>, id: string): Promise<Streamed | null> {
  const { subjectId } = fresh.viewer;
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new RightfulError('not-signed-in');
  const found = await db().package.findFirst({
    where: { id, userId: subjectId },
    select: { state: true, file: true, until: true, readyAt: true },
  });
  if (!found) throw new RightfulError('not-found');
  await requireSettledAddress(db(), subjectId);
  const { state, file, until, readyAt } = found;
  if (state !== 'ready' || !file || !until || !readyAt || until <= now()) return null;
  const opened = await readFile(subject, file, async () => {
    if (!(await getSubject(db(), subjectId))) throw new RightfulError('not-signed-in');
  });
  if (!opened || !(await countDownload(fresh, id, file))) {
    await opened?.stream.cancel();
    return null;
  }
  return { name: nameOf(readyAt), ...opened };
}

function countDownload(fresh: FreshViewer<'download'>, id: string, file: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, fresh.viewer.subjectId);
    await tellOfCopy(tx, subject);
    const { count } = await tx.package.updateMany({
      where: { id, file, state: 'ready' },
      data: { downloads: { increment: 1 } },
    });
    if (count !== 1) return false;
    await recordAudit(tx, {
      event: 'record.exported',
      subject,
      actor: 'subject',
      object: `package:${id}`,
    });
    return true;
  });
}
