import { db } from '@/lib/db';
import { nameProcessor } from '@/lib/privacy/consent/recipients';
import { nameSigner, viewStep } from '@/lib/privacy/rights/erasure/view';
import { stepColumns, type StepView } from '@/lib/privacy/rights/steps';
import { aboutText } from '@/lib/privacy/rights/words';
import { changeTexts } from '@/messages/en-recipients';
import { config } from '@/rightful.config';

/** That somebody who received data of a person was told of what they did, as that person reads it. */
export interface ToldLine {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly signer: string;
  /** What it is about; null where it is about everything. */
  readonly about: string | null;
  readonly change: string;
  /** How far they are. */
  readonly words: string;
  /** What they signed. */
  readonly evidence: string | null;
}

/** Who was told of what a person did, and how far they are, the newest first (GDPR Art. 19); all, or so many. */
export async function listTold(subjectId: string, atMost?: number): Promise<readonly ToldLine[]> {
  const rows = await db().requestStep.findMany({
    where: { request: { subjectId }, store: { startsWith: 'processor:' } },
    orderBy: { id: 'desc' },
    ...(atMost === undefined ? {} : { take: atMost }),
    select: {
      id: true,
      ...stepColumns,
      request: { select: { right: true, about: true, reason: true, receivedAt: true } },
    },
  });
  return rows.map(({ id, request: { right, about, reason, receivedAt }, ...row }) => {
    const step = row as StepView;
    const processor = config.processors.find((one) => step.store === `processor:${one.id}`);
    const change = reason ?? (right === 'correction' ? 'corrected' : 'deleted');
    return {
      id,
      at: receivedAt,
      who: processor ? nameProcessor(processor) : nameSigner(step.store),
      signer: nameSigner(step.store),
      about: about === null ? null : aboutText(about),
      change: changeTexts[change as keyof typeof changeTexts],
      words: viewStep(step),
      evidence: step.evidence,
    };
  });
}
