import { randomBytes } from 'node:crypto';
import { hashPassword } from '@/lib/crypto';
import { inTransaction, uuidv7, type Tx } from '@/lib/db';
import { after, hours, now, setClock } from '@/lib/privacy/clock';
import { recordConsents } from '@/lib/privacy/consent/consent';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { getConsentTexts, publishTexts } from '@/lib/privacy/consent/texts';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { requireMatchingKeys } from '@/lib/privacy/governance/check-keys';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { addEmailLookup, createSubject, type Subject } from '@/lib/privacy/keys/vault';
import { authenticatedBy, startSession } from '@/lib/privacy/accounts/sessions';

export const password = 'a sentence is a fine password';

/** What a person tells who fills in everything. */
export const details = {
  nameSealed: 'Ada Lovelace',
  phoneSealed: '+44 20 7946 0958',
  postalAddressSealed: '12 St James’s Square\nLondon SW1Y 4JH\nUnited Kingdom',
  birthDateSealed: '1815-12-10',
  noteSealed: 'Please write by e-mail and not by post. I am away in August, and glad to answer after that.',
} as const;

/** An address that nobody else has; always of the same length. */
export function newEmail(): string {
  return `ada.${randomBytes(8).toString('hex')}@example.org`;
}

/** Writes the four rows of a new person: key, look-up, account, and a profile with all six columns sealed. */
export async function createPerson(
  tx: Tx,
  email: string,
  passwordHash: string,
  userId = uuidv7(),
): Promise<Subject> {
  const [profileId, at] = [uuidv7(), now()];
  const subject = await createSubject(tx, userId);
  await addEmailLookup(tx, userId, email);
  await tx.user.create({
    data: { id: userId, passwordHash, createdAt: at, verifiedAt: at },
    select: { id: true },
  });
  const { columns } = inventory.Profile;
  const seal = (column: keyof typeof details | 'emailSealed', value: string): Uint8Array<ArrayBuffer> =>
    sealColumn(subject, columns[column].reads.sealed, profileId, value);
  await tx.profile.create({
    data: {
      id: profileId,
      userId,
      nameSealed: seal('nameSealed', details.nameSealed),
      emailSealed: seal('emailSealed', email),
      phoneSealed: seal('phoneSealed', details.phoneSealed),
      postalAddressSealed: seal('postalAddressSealed', details.postalAddressSealed),
      birthDateSealed: seal('birthDateSealed', details.birthDateSealed),
      noteSealed: seal('noteSealed', details.noteSealed),
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  return subject;
}

/** A person with a confirmed account, every choice decided. */
export interface Person {
  readonly id: string;
  readonly email: string;
  /** The cookie of a session that counts as a fresh sign-in for the whole run. */
  readonly cookie: string;
}

/** Makes people who have signed up and in, in a database that knows the keys of this process. */
export async function makePeople(count: number): Promise<readonly Person[]> {
  await requireMatchingKeys();
  await publishTexts();
  const texts = await getConsentTexts('en');
  const decisions = choices.map(({ id }) => ({
    purpose: id,
    event: 'given' as const,
    shown: texts.get(id)?.hash ?? '',
  }));
  const people: Person[] = [];
  // Their sign-ins are from later than now, so that they are fresh for the whole run.
  const restore = setClock(() => after(new Date(), hours(6)));
  for (let i = 0; i < count; i += 1) {
    const [id, email] = [uuidv7(), newEmail()];
    const passwordHash = await hashPassword(id, password);
    await inTransaction(async (tx) => {
      const subject = await createPerson(tx, email, passwordHash, id);
      await recordAudit(tx, {
        event: 'account.registered',
        subject,
        actor: 'subject',
        object: `account:${subject.id}`,
      });
      await recordConsents(tx, subject, { surface: 'sign-up', method: 'checkbox' }, decisions);
    });
    people.push({
      id,
      email,
      cookie: `rightful-session=${await startSession(authenticatedBy(id, passwordHash), {
        presented: null,
        device: { browser: 'other', system: 'other' },
        isNewBrowser: false,
      })}`,
    });
  }
  restore();
  return people;
}
