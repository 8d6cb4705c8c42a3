import { db, inTransaction } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { logError } from '@/lib/privacy/faults';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { listPending } from '@/lib/queue';
import { sweepFiles } from './files';
import { linePeriod } from '@/lib/privacy/periods';
import { ask, askForNext, lockPackages } from './turn';

/** Deletes files whose time is over, asks again for packages that were forgotten, and sweeps away what is left over. */
export async function maintainExports(): Promise<void> {
  for (const task of [endOldFiles, askForForgotten, sweepFiles]) await task().catch(logError);
}

const atOnce = 500;

async function endOldFiles(): Promise<void> {
  const over = await db().package.findMany({
    where: { state: 'ready', until: { lte: now() } },
    take: atOnce,
    select: { id: true, userId: true },
  });
  for (const { id, userId } of over) await endFile(id, userId).catch(logError);
}

function endFile(id: string, userId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, userId);
    const { count } = await tx.package.updateMany({
      where: { id, state: 'ready' },
      data: { state: 'deleted', file: null, expires: after(now(), linePeriod) },
    });
    if (count === 1)
      await recordAudit(tx, { event: 'package.deleted', subject, actor: 'system', object: `package:${id}` });
  });
}

/** A job that a restored or an emptied queue does not know, or that was tried too often while processes ended. */
async function askForForgotten(): Promise<void> {
  const open = await db().package.findMany({
    where: { state: { in: ['waiting', 'preparing'] } },
    orderBy: { id: 'asc' },
    take: atOnce,
    select: { id: true, userId: true, state: true, jobId: true },
  });
  const pending = new Set(await listPending(open.flatMap(({ jobId }) => jobId ?? [])));
  for (const { id, userId, state, jobId } of open) {
    if (jobId && pending.has(jobId)) continue;
    await inTransaction(async (tx) => {
      await lockPackages(tx, userId);
      const { count } = await tx.package.updateMany({ where: { id, state, jobId }, data: { jobId: null } });
      if (count === 0) return;
      if (state === 'preparing') await ask(tx, id, now());
      else await askForNext(tx, userId);
    });
  }
}
