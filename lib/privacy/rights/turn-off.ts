import { languageFor } from '@/lib/privacy/accounts/language';
import { inTransaction } from '@/lib/db';
import { notifyUse } from '@/lib/privacy/rights/processors/steps';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { Viewer } from '@/lib/privacy/viewer';
import { listLivePurposes, recordConsents } from '@/lib/privacy/consent/consent';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { getConsentTexts } from '@/lib/privacy/consent/texts';

/**
 * Switches every optional use of a person off at once; there is no such way to switch them on. Each is a withdrawal of
 * its own. Returns how many were on.
 */
export function turnOffOptional({ subjectId }: Viewer): Promise<number> {
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    // Clicks at once are put in order here, as in `choose`, so that each sees what the other recorded.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${subjectId}::uuid FOR UPDATE`;
    const live = await listLivePurposes(tx, subjectId);
    const on = choices.filter(({ id, gate }) => gate === 'optional' && live.includes(id));
    if (on.length === 0) return 0;
    for (const { id } of on) await notifyUse(tx, subject, 'switched-off', { purpose: id });
    const texts = await getConsentTexts(await languageFor(subjectId, tx), tx);
    await recordConsents(
      tx,
      subject,
      { surface: 'choices', method: 'switch' },
      on.map(({ id }) => ({ purpose: id, event: 'withdrawn', shown: texts.get(id)?.hash ?? '' })),
    );
    return on.length;
  });
}
