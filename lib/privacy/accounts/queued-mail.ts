import {
  createDek,
  currentRootKey,
  open,
  PersonKey,
  rootKeyFor,
  seal,
  unwrapDek,
  wrapDek,
} from '@/lib/crypto';
import { db, inTransaction, Prisma, uuidv7, type Tx } from '@/lib/db';
import { sendMail } from '@/lib/mail';
import { after, now } from '@/lib/privacy/clock';
import { mayProcess } from '@/lib/privacy/consent/consent';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { writtenLanguage } from '@/lib/privacy/language';
import type { Language } from '@/messages/languages';
import type { Letter, MailText } from '@/lib/privacy/mails/text';
import { mailPeriod } from '@/lib/privacy/periods';
import { enqueue } from '@/lib/queue';
import { getEmail } from './address';
import { languageFor } from './language';

export interface NewMail {
  /** A person with an account: the address is the one that is stored when it is sent. */
  readonly userId?: string;
  /** An address without an account: its person is about to be gone, or it is the officer's. */
  readonly to?: string;
  /** The use of data that it is sent for, asked again when it is sent; absent for what is about the account itself. */
  readonly purpose?: PurposeId;
  /** That of whoever reads a mail to an address without an account; absent for the first that is configured. */
  readonly language?: Language;
  readonly mail: Letter;
}

/**
 * Stores a mail in the transaction that has a reason for it. Address and words are sealed under a random key of its own
 * in the vault, which is deleted when the mail is sent, or after 72 hours.
 */
export async function storeQueuedMail(
  tx: Tx,
  { userId, to, purpose, language, mail }: NewMail,
  id = uuidv7(),
): Promise<string> {
  const current = currentRootKey();
  const [dek, at] = [createDek(), now()];
  const expiresAt = after(at, mailPeriod);
  const read = language ?? (userId ? await languageFor(userId, tx) : writtenLanguage());
  const body = JSON.stringify({ to: to ?? null, ...mail(read) });
  await tx.mailKey.create({
    data: { mailId: id, rootVersion: current.version, wrapped: wrapDek(dek, current.key), expiresAt },
    select: { mailId: true },
  });
  await tx.queuedMail.create({
    data: {
      id,
      userId: userId ?? null,
      purpose: purpose ?? null,
      bodySealed: seal(new PersonKey(dek), placeOf(id), body),
      createdAt: at,
      expiresAt,
    },
    select: { id: true },
  });
  return id;
}

/** As `storeMail`, and asks the queue to send it. */
export async function queueMail(tx: Tx, mail: NewMail): Promise<void> {
  await enqueue(tx, { kind: 'mail', mailId: await storeQueuedMail(tx, mail) });
}

function placeOf(mailId: string): { table: string; column: string; subjectId: string; rowId: string } {
  return { table: 'queued-mail', column: 'body', subjectId: mailId, rowId: mailId };
}

/** What became of a mail: `dropped` when its use was not allowed any more, `gone` when there was nothing to send. */
export type MailOutcome = 'sent' | 'dropped' | 'gone';

/** Sends a mail that waits, and forgets it. Rejects when the mail server does not take it; it then waits on. */
export async function sendQueuedMail(id: string): Promise<MailOutcome> {
  const outcome = await deliverQueuedMail(id);
  await inTransaction((tx) => forgetMail(tx, id));
  return outcome;
}

/** Sends a mail that waits. Whoever notes what became of it forgets it in the same transaction. Rejects as above. */
export async function deliverQueuedMail(id: string): Promise<MailOutcome> {
  const [row, key] = [
    await db().queuedMail.findUnique({
      where: { id },
      select: { userId: true, purpose: true, bodySealed: true, expiresAt: true },
    }),
    await db().mailKey.findUnique({ where: { mailId: id }, select: { rootVersion: true, wrapped: true } }),
  ];
  if (!row || !key || row.expiresAt <= now()) return 'gone';
  const { userId, purpose } = row;
  if (purpose !== null && !(userId !== null && (await mayProcess(userId, purpose as PurposeId))))
    return 'dropped';
  const mailKey = new PersonKey(unwrapDek(key.wrapped, rootKeyFor(key.rootVersion)));
  const { to: stored, ...mail } = JSON.parse(open(mailKey, placeOf(id), row.bodySealed)) as MailText & {
    to: string | null;
  };
  const to = stored ?? (userId === null ? null : await getEmail(userId));
  if (to === null) return 'gone';
  const last = stored !== null;
  await sendMail({ id, to, ...mail, ...(last ? { last } : {}) });
  return 'sent';
}

export async function forgetMail(tx: Tx, id: string): Promise<void> {
  await tx.queuedMail.deleteMany({ where: { id } });
  await tx.mailKey.deleteMany({ where: { mailId: id } });
}

/** Keys of mails that could not be sent in time, and those whose mail went with its person. */
const spentKeys = (): Prisma.Sql => Prisma.sql`FROM vault."MailKey" k
  WHERE k."expiresAt" <= ${now()} OR NOT EXISTS (SELECT 1 FROM "QueuedMail" m WHERE m.id = k."mailId")`;

/** How many there are. */
export async function countOldMails(): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n ${spentKeys()}`;
  return row?.n ?? 0;
}

/** Deletes them, and the mails first. Returns how many keys died. */
export async function forgetOldMails(): Promise<number> {
  await db().queuedMail.deleteMany({ where: { expiresAt: { lte: now() } } });
  return db().$executeRaw`DELETE ${spentKeys()}`;
}
