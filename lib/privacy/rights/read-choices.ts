import { inTransaction } from '@/lib/db';
import { compareDecisions, type Lost } from '@/lib/privacy/consent/compare';
import { listTextsShownTo, type StoredText } from '@/lib/privacy/consent/texts';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { readModel, type HeldValue } from './holdings';

/** What a person decided, and every text that they saw when they did. */
export interface ChoicesRecord {
  readonly account: string;
  /** Oldest first, each with what the log says of it. */
  readonly decisions: readonly (readonly HeldValue[])[];
  /** What the log holds, and of which nothing is stored any more. */
  readonly lost: readonly Lost[];
  readonly texts: readonly StoredText[];
}

/**
 * Opens the record of a person's choices, by which the officer demonstrates that they consented (GDPR Art. 7(1)). Its
 * person sees among their activity that it was read. Refuses with `not-found` where the account is gone.
 */
export function readChoices(subjectId: string): Promise<ChoicesRecord> {
  return inTransaction(async (tx) => {
    const account = await tx.user.findUnique({ where: { id: subjectId }, select: { id: true } });
    if (!account) throw new RightfulError('not-found');
    const subject = await lockSubjectShared(tx, subjectId);
    await recordAudit(tx, {
      event: 'choices.read',
      subject,
      actor: 'staff',
      object: `account:${subjectId}`,
    });
    return {
      account: subjectId,
      decisions: await readModel(tx, subject, 'ConsentEvent', inventory.ConsentEvent),
      lost: (await compareDecisions(tx, subject)).lost,
      texts: await listTextsShownTo(subjectId, tx),
    };
  });
}
