import { inTransaction } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import type { Viewer } from '@/lib/privacy/viewer';
import { removeFile } from './files';
import { linePeriod } from '@/lib/privacy/periods';
import { askForNext, lockPackages } from './turn';

/**
 * Deletes a prepared copy, or stops one that waits or is being made. One that is not this person's, or is deleted already,
 * is `not-found`.
 */
export async function deletePackage({ subjectId }: Viewer, id: string): Promise<void> {
  const file = await inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    await lockPackages(tx, subjectId);
    const found = await tx.package.findFirst({
      where: { id, userId: subjectId, state: { not: 'deleted' } },
      select: { file: true },
    });
    if (!found) throw new RightfulError('not-found');
    await tx.package.update({
      where: { id },
      data: { state: 'deleted', file: null, passphraseSealed: null, expires: after(now(), linePeriod) },
      select: { id: true },
    });
    await recordAudit(tx, {
      event: 'package.deleted',
      subject,
      actor: 'subject',
      object: `package:${id}`,
    });
    await askForNext(tx, subjectId);
    return found.file;
  });
  if (file) await removeFile(file);
}

/**
 * Has a copy that failed prepared again. One that is not this person's, or did not fail, is `not-found`; so is one that
 * a passphrase was to lock, because nobody has that any more.
 */
export function retryPackage({ subjectId }: Viewer, id: string): Promise<void> {
  return inTransaction(async (tx) => {
    await lockSubjectShared(tx, subjectId);
    await lockPackages(tx, subjectId);
    const { count } = await tx.package.updateMany({
      where: { id, userId: subjectId, state: 'failed', locked: false },
      data: { state: 'waiting', jobId: null, tries: 0, percent: 0, expires: after(now(), linePeriod) },
    });
    if (count !== 1) throw new RightfulError('not-found');
    await askForNext(tx, subjectId);
  });
}
