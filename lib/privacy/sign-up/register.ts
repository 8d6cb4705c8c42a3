import { hashPassword, randomToken, thisMachine, type Asker } from '@/lib/crypto';
import { inTransaction, isUniqueViolation, uuidv7, type Tx } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { recordConsents, type Decided } from '@/lib/privacy/consent/consent';
import { choices, missingConsent } from '@/lib/privacy/catalogue/purposes';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { findSubjectByEmail, isEmail } from '@/lib/privacy/keys/vault';
import { accountExistsMail, verificationMail } from '@/lib/privacy/mails/accounts';
import { deliver, mailTo } from '@/lib/privacy/accounts/address';
import { verificationPeriod } from '@/lib/privacy/periods';
import { requireStrong } from '@/lib/privacy/accounts/chosen-password';
import { createPerson } from '@/lib/privacy/accounts/create';
import { addLink } from '@/lib/privacy/accounts/links';
import { eraseIfUnverified } from '@/lib/privacy/rights/retention/unverified';
import type { Language } from '@/messages/languages';

export interface Applicant {
  readonly name: string;
  readonly email: string;
  /** One decision for each choice of the form, with the hash of the text that was shown. */
  readonly decisions: readonly Decided[];
  /** Recognises the browser that signs up: only there does the link alone suffice. */
  readonly browserToken: string;
  /** In which they read the form: that of their mails. */
  readonly language: Language;
}

export interface Registration extends Applicant {
  readonly password: string;
}

/**
 * Opens an account: user, key, sealed profile, consent events and audit entries in one transaction, then mails the
 * link. An address that has an account gets a mail that says so instead; the caller cannot tell which happened.
 * Refuses without every required consent, with a password that is easy to guess, and when the hashing queue is full; then
 * nothing is stored.
 */
export async function register(input: Registration, asker: Asker = thisMachine): Promise<void> {
  requireConsents(input.decisions);
  if (!isEmail(input.email)) throw new RightfulError('invalid-input', { email: 'email-unreachable' });
  await requireStrong(input.password, input, asker);
  const id = uuidv7();
  await registerHashed(id, input, await hashPassword(id, input.password, asker));
}

/** The part of `register` after its checks, for whoever has the stored form of this new person's password. */
export async function registerHashed(id: string, input: Applicant, passwordHash: string): Promise<void> {
  const token = randomToken();
  const known = await openAccount(id, input, passwordHash, token);
  if (known === null)
    deliver(input.email, verificationMail(token, after(now(), verificationPeriod)), input.language);
  else await mailTo(known, accountExistsMail());
}

function requireConsents(decisions: readonly Decided[]): void {
  const given = new Set(decisions.filter(({ event }) => event === 'given').map(({ purpose }) => purpose));
  const missing = choices.find(({ id, gate }) => gate === 'required' && !given.has(id));
  if (!missing) return;
  throw new RightfulError('consent-required', { [`consent_${missing.id}`]: missingConsent });
}

/** Returns the id of the person who already has the address, or null when the account was opened. */
async function openAccount(
  id: string,
  input: Applicant,
  passwordHash: string,
  token: string,
): Promise<string | null> {
  try {
    return await inTransaction(async (tx) => {
      const holder = await findSubjectByEmail(input.email, tx);
      if (holder !== null && !(await eraseIfUnverified(tx, holder))) return holder;
      await createAccount(tx, id, input, passwordHash, token);
      return null;
    });
  } catch (error) {
    // Two sign-ups with one new address at once: the other one won, so this address is now held.
    const holder = isUniqueViolation(error) ? await findSubjectByEmail(input.email) : null;
    if (holder === null) throw error;
    return holder;
  }
}

async function createAccount(
  tx: Tx,
  id: string,
  input: Applicant,
  passwordHash: string,
  token: string,
): Promise<void> {
  const { name, email, language } = input;
  const subject = await createPerson(tx, id, email, passwordHash, { name }, language);
  await recordAudit(tx, {
    event: 'account.registered',
    subject,
    actor: 'subject',
    object: `account:${subject.id}`,
  });
  await recordConsents(tx, subject, { surface: 'sign-up', method: 'checkbox' }, input.decisions);
  const expires = after(now(), verificationPeriod);
  await addLink(tx, subject.id, email, 'verify', token, expires, input.browserToken);
}
