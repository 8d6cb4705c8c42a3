import { randomToken, tokenIndex } from '@/lib/crypto';
import { inTransaction } from '@/lib/db';
import { sendMail } from '@/lib/mail';
import { languageFor } from '@/lib/privacy/accounts/language';
import { now } from '@/lib/privacy/clock';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { getSubject } from '@/lib/privacy/keys/vault';
import { emailChangedMail } from '@/lib/privacy/mails/email';
import { findChange, updateChange } from './change';

const { oldSealed } = inventory.EmailChange.columns;

/**
 * Tells the address before that another one took its place, with the link that undoes it. Each try makes a new link,
 * since only a hash of one is kept; the last mail that arrives has the one that works. Rejects when the mail was not
 * taken, to be tried again. Does nothing once the change was undone, is too old, or its person is gone.
 */
export async function announceEmailChange(id: string): Promise<void> {
  const token = randomToken();
  const found = await inTransaction(async (tx) => {
    const change = await findChange(tx, { id, confirmedAt: { not: null }, expires: { gt: now() } });
    const subject = change && (await getSubject(tx, change.subjectId));
    if (!subject || !change.oldSealed) return null;
    const undoToken = tokenIndex('undo-email', token);
    if (!(await updateChange(tx, change, { ...change, undoToken }))) return null;
    return {
      to: openColumn(subject, oldSealed.reads.sealed, id, change.oldSealed),
      until: change.expires,
      language: await languageFor(subject.id, tx),
    };
  });
  if (found) await sendMail({ to: found.to, ...emailChangedMail(token, found.until)(found.language) });
}
