import { plainIn, type Language } from '@/messages/languages';
import { db } from '@/lib/db';
import { findRecipient } from '@/lib/privacy/consent/recipient-record';
import { nameRecipient } from '@/lib/privacy/consent/recipients';
import { viewStep } from '@/lib/privacy/rights/erasure/view';
import { stepColumns, type StepView } from '@/lib/privacy/requests/steps';
import { aboutText } from '@/lib/privacy/rights/words';

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
export async function listNotifications(
  subjectId: string,
  language: Language,
  atMost?: number,
): Promise<readonly ToldLine[]> {
  const { changes } = plainIn(language).recipients;
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
  const lines: ToldLine[] = [];
  for (const { id, request, ...row } of rows) {
    const { right, about, reason, receivedAt } = request;
    const step = row as StepView;
    const key = step.store.slice('processor:'.length);
    const recipient = await findRecipient(key);
    const change = reason ?? (right === 'correction' ? 'corrected' : 'deleted');
    lines.push({
      id,
      at: receivedAt,
      who: recipient ? nameRecipient(recipient, language) : key,
      signer: recipient?.name ?? key,
      about: about === null ? null : aboutText(about, language),
      change: changes[change as keyof typeof changes],
      words: viewStep(step, recipient, language),
      evidence: step.evidence,
    });
  }
  return lines;
}
