import type { Language } from '@/messages/languages';
import { inTransaction, modelOf, uuidv7, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { consumeStepUp } from '@/lib/privacy/confirmation';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit, type Entry } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import { personalModels } from '@/lib/privacy/inventory';
import type { Subject } from '@/lib/privacy/keys/vault';
import { endDisputes } from '@/lib/privacy/rights/dispute';
import { openRequest, lockRequests } from '@/lib/privacy/requests/requests';
import { stepOf } from '@/lib/privacy/rights/processors/steps';
import { addSteps } from '@/lib/privacy/requests/steps';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { FreshViewer, Viewer } from '@/lib/privacy/viewer';
import { namesIn, planParts, type Plan, type PlanItem } from './plan';
import { viewPlan, type PlanView } from './view';

/** A kind of data of which something can go while the account goes on. */
export interface ErasablePart extends PlanView {
  /** The key of its kind. */
  readonly kind: string;
}

/** What of a person can be deleted by kind, counted now: the plans that would run. */
export async function previewParts(
  { subjectId }: Viewer,
  language: Language,
): Promise<readonly ErasablePart[]> {
  const plans = await inTransaction((tx) => planParts(tx, subjectId));
  return Promise.all(plans.map(async (plan) => ({ kind: plan.scope, ...(await viewPlan(plan, language)) })));
}

/**
 * Deletes what no purpose, law or hold needs of one kind of data (GDPR Art. 17), at once. Returns its number. The
 * confirmation is used up. Refuses with `not-found` for a kind of which nothing can go.
 */
export function erasePart(fresh: FreshViewer<'erase-part'>, kind: string): Promise<string> {
  const { subjectId } = fresh.viewer;
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await consumeStepUp(tx, fresh);
    await lockRequests(tx, subjectId);
    const reference = await carryOutPart(tx, subject, kind, 'subject');
    if (reference === null) throw new RightfulError('not-found');
    await recordInLedger(tx, { act: 'erasure-part', subjectId, purpose: kind });
    return reference;
  });
}

/** Does so again after a backup was restored that still had it. The person is locked. False when there is nothing to do. */
export async function erasePartAgain(tx: Tx, subject: Subject, kind: string): Promise<boolean> {
  await lockRequests(tx, subject.id);
  return (await carryOutPart(tx, subject, kind, 'system')) !== null;
}

async function carryOutPart(
  tx: Tx,
  subject: Subject,
  kind: string,
  actor: Entry['actor'],
): Promise<string | null> {
  const plan = (await planParts(tx, subject.id)).find(({ scope }) => scope === kind);
  if (!plan) return null;
  const going = plan.erase.filter(({ count }) => count > 0);
  for (const item of going) await remove(tx, subject.id, item);
  await endDisputes(tx, subject, namesIn(going));
  const told = plan.stores.filter((store) => store.startsWith('processor:'));
  const [id, entryId] = [uuidv7(), uuidv7()];
  const { reference } = await openRequest(
    tx,
    {
      right: 'erasure-part',
      state: told.length > 0 ? 'completed_with_outstanding' : 'completed',
      subjectId: subject.id,
      about: kind,
      ...(told.length > 0 ? {} : { completedAt: now() }),
      entryId,
      plan: { ...plan, erase: going } satisfies Plan,
    },
    id,
  );
  await addSteps(
    tx,
    id,
    told.map((store) => stepOf(subject, store as `processor:${string}`)),
  );
  await recordAudit(tx, {
    id: entryId,
    event: 'kind.erased',
    subject,
    actor,
    object: `request:${id}`,
    meta: { erased: going.map(({ count }) => `${kind}:${count}`) },
  });
  return reference;
}

/** Single details become empty; of the other kinds the rows go. */
async function remove(tx: Tx, subjectId: string, { model, columns, unit }: PlanItem): Promise<void> {
  const found = personalModels.find(([name]) => name === model)?.[1];
  if (!found) throw new Error(`The inventory does not know ${model}.`);
  const where = { [found.subject]: subjectId };
  if (unit === 'entries') await modelOf(tx, model).deleteMany({ where });
  else
    await modelOf(tx, model).updateMany({
      where,
      data: Object.fromEntries((columns ?? []).map((column) => [column, null])),
    });
}
