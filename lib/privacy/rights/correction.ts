import { inTransaction } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import type { Field } from '@/lib/privacy/inventory';
import { openColumn, sealColumn } from '@/lib/privacy/keys/sealing';
import { keepIfHeld } from '@/lib/privacy/rights/erasure/retained';
import { notifyCorrection } from '@/lib/privacy/rights/processors/steps';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { endDisputes } from './dispute';
import { isPhoneNumber } from './phone';
import { lockRequests } from '@/lib/privacy/requests/requests';

/**
 * Corrects one detail of a person (GDPR Art. 16); an empty value removes it where it is not required. Records which
 * column changed, never a value. Saving what is already there changes and records nothing. A dispute of it ends.
 * Returns whether it changed.
 */
export async function correctField(
  { viewer: { subjectId } }: FreshViewer<'correct'>,
  field: Field,
  value: string,
): Promise<boolean> {
  if (value === '' && field.correct.required)
    throw new RightfulError('invalid-input', { [field.key]: 'required' });
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await lockRequests(tx, subject.id);
    const row: Record<string, unknown> = await tx.profile.findUniqueOrThrow({
      where: { userId: subject.id },
      select: { id: true, [field.column]: true },
    });
    const [rowId, stored] = [String(row['id']), row[field.column]];
    const before = stored instanceof Uint8Array ? openColumn(subject, field.sealed, rowId, stored) : '';
    if (before === value) return false;
    requirePhoneNumber(field, value);
    if (stored !== null)
      await keepIfHeld(tx, subject, { kind: `profile.${field.key}`, body: { [field.key]: before } });
    await tx.profile.update({
      where: { id: rowId },
      data: {
        [field.column]: value === '' ? null : sealColumn(subject, field.sealed, rowId, value),
        updatedAt: now(),
      },
      select: { id: true },
    });
    await recordAudit(tx, {
      event: 'record.corrected',
      subject,
      actor: 'subject',
      object: `profile:${rowId}`,
      meta: { columns: [field.key] },
    });
    await endDisputes(tx, subject, [`profile.${field.key}`]);
    await notifyCorrection(tx, subject, `profile.${field.key}`);
    return true;
  });
}

/** What is stored from before is no matter: only what is new must be a number. */
function requirePhoneNumber({ key, correct }: Field, value: string): void {
  if (correct.input === 'tel' && value !== '' && !isPhoneNumber(value))
    throw new RightfulError('invalid-input', { [key]: 'phone-shape' });
}
