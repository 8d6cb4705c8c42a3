import { hashPassword, randomToken } from '@/lib/crypto';
import { inTransaction, isUniqueViolation, uuidv7, type Tx } from '@/lib/db';
import { deliver } from '@/lib/privacy/accounts/address';
import { createPerson } from '@/lib/privacy/accounts/create';
import { addLink } from '@/lib/privacy/accounts/links';
import { eraseIfUnverified } from '@/lib/privacy/rights/retention/unverified';
import { after, now } from '@/lib/privacy/clock';
import { recordConsents, type Decided } from '@/lib/privacy/consent/consent';
import { choices, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { getTextsByHash } from '@/lib/privacy/consent/texts';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { findSubjectByEmail, isEmail, type Subject } from '@/lib/privacy/keys/vault';
import { verificationMail } from '@/lib/privacy/mails/accounts';
import { verificationPeriod } from '@/lib/privacy/periods';
import type { Carried } from './read';
import { writtenLanguage } from '@/lib/privacy/language';

/** What became of an import. */
export interface Imported {
  /** For the first sign-in: it confirms the address together with the mailed link, and is kept nowhere. */
  readonly password: string;
  readonly supplements: number;
  readonly decisions: number;
  /** Uses whose decisions were made to other words than this installation's: they are off, and can be chosen anew. */
  readonly leftOff: readonly PurposeId[];
}

/**
 * Opens an account for what a person took along from another installation, in one transaction, and mails the link that
 * confirms the address: until then it is inert, and nothing of it is used. A consent belongs to the words and to the
 * controller that it was given to, so it comes along only where this installation has published the very same text.
 * Refuses with `address-taken`, and with `consent-required` when that leaves out the consent that an account needs.
 */
export async function importPerson(email: string, carried: Carried): Promise<Imported> {
  if (!isEmail(email)) throw new RightfulError('invalid-input', { email: 'email-shape' });
  const [id, password, token] = [uuidv7(), randomToken(), randomToken()];
  const passwordHash = await hashPassword(id, password);
  const until = after(now(), verificationPeriod);
  const imported = await inTransaction(async (tx) => {
    const holder = await findSubjectByEmail(email, tx);
    if (holder !== null && !(await eraseIfUnverified(tx, holder))) throw new RightfulError('address-taken');
    const { decisions, leftOff } = await splitDecisions(tx, carried);
    const subject = await createPerson(tx, id, email, passwordHash, carried.details, null);
    await addSupplements(tx, subject, carried.supplements);
    await recordAudit(tx, {
      event: 'account.imported',
      subject,
      actor: 'staff',
      object: `account:${subject.id}`,
    });
    await recordConsents(tx, subject, { surface: 'import', method: 'import' }, decisions);
    await addLink(tx, subject.id, email, 'verify', token, until, null);
    return { supplements: carried.supplements.length, decisions: decisions.length, leftOff };
  }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new RightfulError('address-taken') : error;
  });
  deliver(email, verificationMail(token, until), writtenLanguage());
  return { password, ...imported };
}

/**
 * What was decided about a use comes along as a whole or not at all: of a history with a hole in it nobody could tell
 * whether the last word was a yes.
 */
async function splitDecisions(
  tx: Tx,
  { decisions }: Carried,
): Promise<{ decisions: Decided[]; leftOff: PurposeId[] }> {
  const known = await getTextsByHash(tx, [...new Set(decisions.map(({ textHash }) => textHash))]);
  const foreign = decisions.filter(({ purpose, textHash }) => known.get(textHash)?.key !== purpose);
  const leftOff = [...new Set(foreign.map(({ purpose }) => purpose))];
  const needed = choices.filter(({ gate }) => gate === 'required').map(({ id }) => id);
  for (const id of needed)
    if (leftOff.includes(id) || decisions.findLast(({ purpose }) => purpose === id)?.event !== 'given')
      throw new RightfulError('consent-required');
  return {
    leftOff,
    decisions: decisions
      .filter(({ purpose }) => !leftOff.includes(purpose))
      .map(({ purpose, event, textHash }) => ({ purpose, event, shown: textHash })),
  };
}

async function addSupplements(tx: Tx, subject: Subject, notes: Carried['supplements']): Promise<void> {
  const { sealed } = inventory.Supplement.columns.textSealed.reads;
  const createdAt = now();
  await tx.supplement.createMany({
    data: notes.map(({ addedTo, text }) => {
      const id = uuidv7();
      return {
        id,
        userId: subject.id,
        addedTo,
        textSealed: sealColumn(subject, sealed, id, text),
        createdAt,
      };
    }),
  });
}
