import { withinSentence } from '@/messages/locales';
import { labelOf, titleOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import { db, inTransaction, type Reader } from '@/lib/db';
import { kinds } from '@/lib/privacy/inventory';
import { findRecipient } from '@/lib/privacy/consent/recipient-record';
import { nameRecipient } from '@/lib/privacy/consent/recipients';
import { eachRecipient, listReceived } from '@/lib/privacy/rights/processors/received';
import type { StepView } from '@/lib/privacy/requests/steps';
import type { Viewer } from '@/lib/privacy/viewer';
import { wordIn } from '@/messages/words';
import { config, type Recipient } from '@/rightful.config';
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

interface KeptView extends PlannedView {
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
export async function previewErasure(viewer: Viewer, language: Language, at?: Date): Promise<PlanView> {
  const { recipients } = plainIn(language);
  const plan = await inTransaction((tx) => planErasure(tx, viewer.subjectId, 'account', at));
  // The request itself is there only once it is made.
  const keep = plan.keep.map((item) =>
    item.because === 'request' ? { ...item, count: item.count + 1 } : item,
  );
  const view = await viewPlan({ ...plan, keep }, language);
  const silent = eachRecipient(await listReceived(db(), viewer.subjectId)).flatMap((recipient) =>
    recipient.told.by === 'nobody'
      ? [namedIn(recipients.notNeeded, recipient, language, recipient.told.why)]
      : [],
  );
  return { ...view, told: [...view.told, ...silent] };
}

/** A plan in words, whether it is still to be carried out or was. A kind that two tables hold is counted as one. */
export async function viewPlan(plan: Plan, language: Language, reader: Reader = db()): Promise<PlanView> {
  const told: string[] = [];
  for (const store of plan.stores) told.push(await nameStore(store, language, reader));
  return {
    deleted: sumUp(plan.erase, (item) => viewItem(item, language)),
    kept: sumUp(plan.keep, (item) => viewKept(item, language)),
    told,
    backupsUntil: new Date(`${plan.backupsUntil}T00:00:00Z`),
    outcome: outcomeOf(plan, language),
  };
}

/** The key stays with what a law or a claim keeps, and is destroyed with the account where they keep nothing. */
function outcomeOf(plan: Plan, language: Language): string {
  const { outcome } = plainIn(language).erasure;
  return plan.keep.some((item) => isRetained(item) && item.count > 0) ? outcome.kept : outcome.all;
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

function viewItem({ kind, columns, count, unit }: PlanItem, language: Language): PlannedView {
  const holding = kinds.find((one) => one.holding.key === kind)?.holding;
  const title =
    (holding ? titleOf(holding, language) : (wordIn(plainIn(language).erasure.counted, kind) ?? kind)) +
    (unit === 'details' ? labelsOf(kind, columns, language) : '');
  return { title, count, unit };
}

/** Single details are named, since the others of their kind have another fate. */
function labelsOf(kind: string, columns: readonly string[] | null, language: Language): string {
  const found = kinds.find((one) => one.holding.key === kind);
  const labels = found?.models.flatMap(([, model]) =>
    Object.entries(model.columns).flatMap(([column, decision]) =>
      decision.is === 'held' && columns?.includes(column)
        ? [withinSentence(language, labelOf(decision, language))]
        : [],
    ),
  );
  return labels && labels.length > 0 ? `: ${labels.join(', ')}` : '';
}

function viewKept(item: KeptItem, language: Language): KeptView {
  const { why, whyNoDay } = reasonOf(item.because, language);
  return {
    ...viewItem(item, language),
    why,
    until: item.until === null ? null : new Date(`${item.until}T00:00:00Z`),
    whyNoDay,
  };
}

function reasonOf(because: Because, language: Language): { readonly why: string; readonly whyNoDay: string } {
  const { erasure, purposes } = plainIn(language);
  const { kept } = erasure;
  if (because === 'log' || because === 'request' || because === 'hold') return kept[because];
  const [kind, id = ''] = because.split(':');
  if (kind === 'duty')
    return {
      why: config.duties.find((duty) => duty.id === id)?.law ?? id,
      whyNoDay: kept.hold.whyNoDay,
    };
  const name = Object.hasOwn(purposes, id) ? purposes[id as keyof typeof purposes].name : id;
  return { why: kept.purpose.why.replace('{purpose}', name), whyNoDay: kept.purpose.whyNoDay };
}

/** What is done in a store, in words. */
export async function nameStore(store: string, language: Language, reader: Reader = db()): Promise<string> {
  const { recipients, erasure } = plainIn(language);
  const recipient = await recipientOf(store, reader);
  if (recipient)
    return namedIn(
      recipient.told.by === 'officer' ? recipients.toldByOfficer : recipients.told,
      recipient,
      language,
    );
  return wordIn(erasure.stores, store) ?? store;
}

function namedIn(text: string, recipient: Recipient, language: Language, why = ''): string {
  return text.replace('{name}', () => nameRecipient(recipient, language)).replace('{why}', () => why);
}

/** The recipient that a step is for; null for every other store, and for one that nobody recorded. */
export function recipientOf(store: string, reader: Reader = db()): Promise<Recipient | null> {
  const [kind, id = ''] = store.split(':');
  return kind === 'processor' ? findRecipient(id, reader) : Promise.resolve(null);
}

/** Who signed what a step keeps. */
export async function nameSigner(store: string): Promise<string> {
  return (await recipientOf(store))?.name ?? store.slice(store.indexOf(':') + 1);
}

/** How one step stands, as a sentence. */
export function viewStep(
  { store, state, count, answer, acceptedAt, evidence }: StepView,
  recipient: Recipient | null,
  language: Language,
): string {
  const { recipients, erasure } = plainIn(language);
  if (state === 'done' && answer === 'officer') return recipients.doneByOfficer;
  if (state === 'open' && recipient?.told.by === 'officer') return recipients.atOfficer;
  if (state === 'done' && evidence !== null) return recipients.confirmed;
  if (state === 'open' && acceptedAt) return recipients.accepted;
  if (state === 'done' && count !== null && Object.hasOwn(erasure.done, store))
    return erasure.done[store as OwnStore][count > 0 ? 'some' : 'none'];
  return erasure.steps[state];
}
