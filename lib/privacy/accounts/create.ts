import type { Language } from '@/messages/languages';
import { uuidv7, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { fields, inventory } from '@/lib/privacy/inventory';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { addEmailLookup, createSubject, type Subject } from '@/lib/privacy/keys/vault';

const { emailSealed } = inventory.Profile.columns;

/**
 * Makes the rows of a new person: key, look-up, account and sealed details, by the keys of `fields`. `passwordHash` is bound
 * to `userId`. The account is inert
 * until its address is confirmed. Rejects with a unique violation when somebody has the address.
 */
export async function createPerson(
  tx: Tx,
  userId: string,
  email: string,
  passwordHash: string,
  details: Readonly<Record<string, string>> & { readonly name: string },
  language: Language | null,
): Promise<Subject> {
  const [profileId, at] = [uuidv7(), now()];
  const subject = await createSubject(tx, userId);
  await addEmailLookup(tx, userId, email);
  await tx.user.create({
    data: { id: userId, passwordHash, language, createdAt: at, activeAt: at },
    select: { id: true },
  });
  const sealed = (place: (typeof fields)[number]['sealed'], value: string) =>
    sealColumn(subject, place, profileId, value);
  const others = fields.flatMap(({ key, column, sealed: place }) => {
    const value = details[key];
    return value ? [[column, sealed(place, value)] as const] : [];
  });
  const { nameSealed } = inventory.Profile.columns;
  await tx.profile.create({
    data: {
      id: profileId,
      userId,
      nameSealed: sealed(nameSealed.reads.sealed, details.name),
      emailSealed: sealed(emailSealed.reads.sealed, email),
      ...Object.fromEntries(others),
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  return subject;
}
