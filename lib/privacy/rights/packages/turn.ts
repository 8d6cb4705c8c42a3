import type { Tx } from '@/lib/db';
import { enqueue } from '@/lib/queue';

/** Puts whoever changes the packages of one person in order, one after the other. */
export async function lockPackages(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Asks for the next package of a person to be made, when none is being made or asked for: the one that may begin first.
 * Their packages are locked.
 */
export async function askForNext(tx: Tx, userId: string): Promise<void> {
  const busy = await tx.package.count({ where: { userId, state: 'preparing' } });
  if (busy > 0) return;
  const next = await tx.package.findFirst({
    where: { userId, state: 'waiting' },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: { id: true, startsAt: true, jobId: true },
  });
  if (next?.jobId === null) await ask(tx, next.id, next.startsAt);
}

/** Asks for one package to be made, from that time on. */
export async function ask(tx: Tx, id: string, notBefore: Date): Promise<void> {
  const jobId = await enqueue(tx, { kind: 'package', packageId: id }, { notBefore });
  await tx.package.update({ where: { id }, data: { jobId }, select: { id: true } });
}
