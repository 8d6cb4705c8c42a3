import { toBase64Url } from '@/lib/bytes';
import { openingFor } from '@/lib/crypto';
import { modelOf, uuidv7, type Prisma, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { recordAudit, type Entry, type Meta } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import { personalModels } from '@/lib/privacy/inventory';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { listToTell } from '@/lib/privacy/rights/processors/received';
import { stepOf } from '@/lib/privacy/rights/processors/steps';
import { closeRequests, moveRequest, openRequest } from '@/lib/privacy/requests/requests';
import { addSteps, completeIfDone } from '@/lib/privacy/requests/steps';
import { isRetained, planNow, type Plan, type PlanItem } from './plan';
import { retain } from './retained';
import { deleteRows } from './rows';

/** What opens the entry of an erasure. Nobody can make it again once the person's key is gone. */
export interface ErasureProof {
  readonly entryId: string;
  /** 32 bytes as base64url. */
  readonly opening: string;
}

/** What an erasure did: its plan, with the counts of what really went. */
export interface Erased extends ErasureProof {
  readonly plan: Plan;
}

export interface ErasureReason {
  readonly actor: Entry['actor'];
  readonly object: Entry['object'];
  readonly reason: 'request' | 'unverified' | 'inactive' | 'restored';
  /** The request that it answers; null where nobody requested it. */
  readonly requestId: string | null;
  /** When it was carried out first, where it is carried out again: what a law keeps is kept from then on. */
  readonly since?: Date;
}

/**
 * Erases a person and records what went and what stays: kinds of data and counts, and nothing that leads to anybody.
 * Must be the last thing that a transaction does with a person.
 */
export async function erasePerson(tx: Tx, subject: Subject, why: ErasureReason): Promise<Erased> {
  const { actor, object, reason, requestId, since = now() } = why;
  const entryId = uuidv7();
  const opening = toBase64Url(openingFor(subject.key, entryId));
  const planned = await planNow(tx, subject.id, since);
  await retain(tx, subject, requestId, planned.keep, since);
  const plan = recount(planned, await removeRows(tx, subject.id, planned.keep.some(isRetained)));
  await recordAudit(tx, {
    id: entryId,
    event: 'account.erased',
    subject,
    actor,
    object,
    meta: { reason, ...factsOf(plan, requestId !== null) },
    unlinked: true,
  });
  // What the ledger itself asks for is in it already.
  if (reason !== 'restored') await recordInLedger(tx, { act: 'erasure', subjectId: subject.id });
  return { entryId, opening, plan };
}

/**
 * Erases a person again whom a restored backup has brought back, and has processors told again: whether they were is
 * forgotten too. Without the person's key nothing opens that a law would keep, and nobody knows under which name a
 * processor was to be told: that is late at once, and waits for the officer.
 */
export async function erasePersonAgain(tx: Tx, subjectId: string, since: Date): Promise<void> {
  const subject = await lockSubjectExclusive(tx, subjectId);
  const told = (await listToTell(tx, subjectId, 'all')).map(({ id }) => `processor:${id}` as const);
  const scheduled = await tx.privacyRequest.findFirst({
    where: { subjectId, right: 'erasure', state: 'scheduled' },
    select: { id: true },
  });
  const request = scheduled ?? (told.length > 0 ? await openAgain(tx, since) : null);
  const done = subject
    ? await erasePerson(tx, subject, {
        actor: 'system',
        object: request ? `request:${request.id}` : `account:${subjectId}`,
        reason: 'restored',
        requestId: request?.id ?? null,
        since,
      })
    : await removeRows(tx, subjectId, false);
  if (!request) return;
  const changes = 'entryId' in done ? { entryId: done.entryId, plan: done.plan } : {};
  await moveRequest(tx, request.id, 'scheduled', 'completed_with_outstanding', changes);
  await addSteps(
    tx,
    request.id,
    told.map((store) => (subject ? stepOf(subject, store) : { store, within: 0 })),
  );
  await completeIfDone(tx, request.id, since);
}

/** The request of an erasure that the restored backup does not know. */
function openAgain(tx: Tx, since: Date): Promise<{ id: string }> {
  return openRequest(tx, {
    right: 'erasure',
    state: 'scheduled',
    subjectId: null,
    channel: 'restore',
    receivedAt: since,
    scheduledAt: since,
  });
}

/**
 * Removes every row of a person, as the inventory says: children first, the key and the look-up with them. What is
 * kept for a law or a hold was moved before, and its key stays. Rows of the log stay and lose what pointed at the person,
 * and so do requests, which are ended.
 */
async function removeRows(tx: Tx, subjectId: string, retains: boolean): Promise<ReadonlyMap<string, number>> {
  await closeRequests(tx, subjectId);
  // The guard on consent events lets rows of exactly this person go, for the rest of this transaction.
  await tx.$executeRaw`SELECT set_config('rightful.erasing', ${subjectId}, true)`;
  const removed = new Map<string, number>();
  for (const [name, model] of personalModels) {
    const { erase } = model;
    if (erase === 'last' && retains) continue;
    const count =
      typeof erase === 'string'
        ? await deleteRows(tx, name, model, subjectId)
        : await detach(tx, name, { [model.subject]: subjectId }, erase.detach);
    removed.set(name, count);
  }
  return removed;
}

/** Clears the columns that name the person, or that only their key opens. */
async function detach(
  tx: Tx,
  name: Prisma.ModelName,
  where: Record<string, unknown>,
  columns: readonly string[],
): Promise<number> {
  const data = Object.fromEntries(columns.map((column) => [column, null]));
  return (await modelOf(tx, name).updateMany({ where, data })).count;
}

/** The plan as it was carried out: entries are counted by what went. */
function recount(plan: Plan, removed: ReadonlyMap<string, number>): Plan {
  const counted = <T extends PlanItem>(item: T): T => ({
    ...item,
    count: item.unit === 'entries' ? (removed.get(item.model) ?? item.count) : item.count,
  });
  const retainedOf = (model: string): number =>
    plan.keep
      .filter((item) => isRetained(item) && item.model === model && item.unit === 'entries')
      .reduce((sum, { count }) => sum + count, 0);
  return {
    ...plan,
    erase: plan.erase
      .map(counted)
      .map((item) =>
        item.unit === 'entries' ? { ...item, count: item.count - retainedOf(item.model) } : item,
      ),
    keep: plan.keep.map((item) => (isRetained(item) ? item : counted(item))),
  };
}

/** `kind:count` of what was removed and of what stays, and the day until which the request is kept. */
function factsOf({ erase, keep }: Plan, requested: boolean): Meta {
  const until = keep.find(({ because }) => because === 'request')?.until;
  return {
    erased: sumByKind(erase),
    kept: sumByKind(keep),
    ...(requested && until ? { requestUntil: until } : {}),
  };
}

function sumByKind(items: readonly PlanItem[]): string[] {
  const sums = new Map<string, number>();
  for (const { kind, count } of items) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return [...sums].flatMap(([kind, count]) => (count > 0 ? [`${kind}:${count}`] : []));
}
