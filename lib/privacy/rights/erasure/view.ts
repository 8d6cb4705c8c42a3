import { inTransaction } from '@/lib/db';
import { kinds } from '@/lib/privacy/inventory';
import { nameProcessor } from '@/lib/privacy/consent/recipients';
import type { StepView } from '@/lib/privacy/rights/steps';
import type { Viewer } from '@/lib/privacy/viewer';
import {
  doneTexts,
  erasureTexts,
  erasedTexts,
  keptTexts,
  purposeTexts,
  stepTexts,
  storeTexts,
} from '@/messages/en';
import { recipientTexts } from '@/messages/en-recipients';
import { wordIn } from '@/messages/words';
import { config } from '@/rightful.config';
import {
  isRetained,
  planErasure,
  type Because,
  type KeptItem,
  type OwnStore,
  type Plan,
  type PlanItem,
} from './plan';

/** What happens to one kind of data, in words. */
export interface PlannedView {
  readonly title: string;
  readonly count: number;
  readonly unit: PlanItem['unit'];
}

export interface KeptView extends PlannedView {
  /** Why it stays, and by which law. */
  readonly why: string;
  /** The last day; null with `whyNoDay` in its place. */
  readonly until: Date | null;
  readonly whyNoDay: string;
}

/** A plan as people read it. */
export interface PlanView {
  readonly deleted: readonly PlannedView[];
  readonly kept: readonly KeptView[];
  /** Whom we tell, and what else is done outside of the database. */
  readonly told: readonly string[];
  readonly backupsUntil: Date;
  /** What became of the details and of the key that sealed them, in a sentence. */
  readonly outcome: string;
}

/** What deleting the account would do, counted now: the plan that would run. */
export async function previewErasure(viewer: Viewer, at?: Date): Promise<PlanView> {
  const plan = await inTransaction((tx) => planErasure(tx, viewer.subjectId, 'account', at));
  // The request itself is there only once it is made.
  const keep = plan.keep.map((item) =>
    item.because === 'request' ? { ...item, count: item.count + 1 } : item,
  );
  return viewPlan({ ...plan, keep });
}

/** A plan in words, whether it is still to be carried out or was. A kind that two tables hold is counted as one. */
export function viewPlan(plan: Plan): PlanView {
  return {
    deleted: sumUp(plan.erase, viewItem),
    kept: sumUp(plan.keep, viewKept),
    told: plan.stores.map(nameStore),
    backupsUntil: new Date(`${plan.backupsUntil}T00:00:00Z`),
    outcome: outcomeOf(plan),
  };
}

/** The key stays with what a law or a claim keeps, and is destroyed with the account where they keep nothing. */
export function outcomeOf(plan: Plan): string {
  return plan.keep.some((item) => isRetained(item) && item.count > 0) ? erasedTexts.kept : erasedTexts.all;
}

function sumUp<I extends PlanItem, V extends PlannedView>(items: readonly I[], view: (item: I) => V): V[] {
  const sums = new Map<string, V>();
  for (const item of items) {
    const one = view(item);
    const key = `${one.title} ${'because' in item ? String(item.because) : ''}`;
    sums.set(key, { ...one, count: (sums.get(key)?.count ?? 0) + one.count });
  }
  return [...sums.values()];
}

function viewItem({ kind, columns, count, unit }: PlanItem): PlannedView {
  const holding = kinds.find((one) => one.holding.key === kind)?.holding;
  const title =
    (holding?.title ?? wordIn(erasureTexts, kind) ?? kind) +
    (unit === 'details' ? labelsOf(kind, columns) : '');
  return { title, count, unit };
}

/** Single details are named, since the others of their kind have another fate. */
function labelsOf(kind: string, columns: readonly string[] | null): string {
  const found = kinds.find((one) => one.holding.key === kind);
  const labels = found?.models.flatMap(([, model]) =>
    Object.entries(model.columns).flatMap(([column, decision]) =>
      decision.is === 'held' && columns?.includes(column) ? [decision.label.toLowerCase()] : [],
    ),
  );
  return labels && labels.length > 0 ? `: ${labels.join(', ')}` : '';
}

function viewKept(item: KeptItem): KeptView {
  const { why, whyNoDay } = reasonOf(item.because);
  return {
    ...viewItem(item),
    why,
    until: item.until === null ? null : new Date(`${item.until}T00:00:00Z`),
    whyNoDay,
  };
}

function reasonOf(because: Because): { readonly why: string; readonly whyNoDay: string } {
  if (because === 'log' || because === 'request' || because === 'hold') return keptTexts[because];
  const [kind, id = ''] = because.split(':');
  if (kind === 'duty')
    return {
      why: config.duties.find((duty) => duty.id === id)?.law ?? id,
      whyNoDay: keptTexts.hold.whyNoDay,
    };
  const name = Object.hasOwn(purposeTexts, id) ? purposeTexts[id as keyof typeof purposeTexts].name : id;
  return { why: keptTexts.purpose.why.replace('{purpose}', name), whyNoDay: keptTexts.purpose.whyNoDay };
}

/** What is done in a store, in words. */
export function nameStore(store: string): string {
  const processor = config.processors.find(({ id }) => store === `processor:${id}`);
  if (processor) return recipientTexts.told.replace('{name}', () => nameProcessor(processor));
  return wordIn(storeTexts, store) ?? store;
}

/** Who signed what a step keeps. */
export function nameSigner(store: string): string {
  const id = store.slice(store.indexOf(':') + 1);
  return config.processors.find((processor) => processor.id === id)?.name ?? id;
}

/** How one step stands, as a sentence. */
export function viewStep({ store, state, count, acceptedAt, evidence }: StepView): string {
  if (state === 'done' && evidence !== null) return recipientTexts.confirmed;
  if (state === 'open' && acceptedAt) return recipientTexts.accepted;
  if (state === 'done' && count !== null && Object.hasOwn(doneTexts, store))
    return doneTexts[store as OwnStore][count > 0 ? 'some' : 'none'];
  return stepTexts[state];
}
