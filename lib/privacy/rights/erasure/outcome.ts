import type { Language } from '@/messages/languages';
import { db, type Prisma } from '@/lib/db';
import type { RequestState } from '@/lib/privacy/catalogue/requests';
import { isReference } from '@/lib/privacy/requests/reference';
import { listSteps, type StepView } from '@/lib/privacy/requests/steps';
import type { Plan } from './plan';
import { nameSigner, nameStore, recipientOf, viewPlan, viewStep, type PlanView } from './view';

/** What became of a deletion, for anybody who has its number: kinds and counts, and nobody's name. */
export interface ErasureOutcome {
  /** The number by which its person knows it, and the one that its receipt has. */
  readonly reference: string;
  readonly receiptNumber: string;
  readonly state: RequestState;
  readonly completedAt: Date | null;
  readonly plan: PlanView;
  readonly steps: readonly (StepView & {
    readonly name: string;
    readonly words: string;
    readonly signer: string;
  })[];
}

const carriedOut = { right: 'erasure', state: { startsWith: 'completed' } } as const;

/** Which request a number is of, where it is of a deletion that was carried out. */
export function answered(reference: string): Prisma.PrivacyRequestWhereInput {
  return { reference, ...carriedOut };
}

/** The case number of a deletion that was carried out, by that itself or by the number on its receipt; else null. */
export async function findCase(number: string): Promise<string | null> {
  const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(number);
  if (!uuid && !isReference(number)) return null;
  const row = await db().privacyRequest.findFirst({
    where: { ...carriedOut, ...(uuid ? { id: number } : { reference: number }) },
    select: { reference: true },
  });
  return row?.reference ?? null;
}

/** The outcome of a deletion that was carried out; null for any other number. */
export async function findErasureOutcome(
  reference: string,
  language: Language,
): Promise<ErasureOutcome | null> {
  if (!isReference(reference)) return null;
  const row = await db().privacyRequest.findFirst({
    where: answered(reference),
    select: { id: true, state: true, completedAt: true, plan: true },
  });
  if (!row?.plan) return null;
  const steps: ErasureOutcome['steps'][number][] = [];
  for (const step of await listSteps(row.id))
    steps.push({
      ...step,
      name: await nameStore(step.store, language),
      words: viewStep(step, await recipientOf(step.store), language),
      signer: await nameSigner(step.store),
    });
  return {
    reference,
    receiptNumber: row.id,
    state: row.state as RequestState,
    completedAt: row.completedAt,
    plan: await viewPlan(row.plan as unknown as Plan, language),
    steps,
  };
}
