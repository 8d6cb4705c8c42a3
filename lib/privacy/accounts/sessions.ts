import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { hashToken, randomToken, tokenIndex } from '@/lib/crypto';
import { queueMail } from './queued-mail';
import type { Device } from '@/lib/privacy/catalogue/devices';
import { after, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { isGenuineRow, macColumns, withMac } from '@/lib/privacy/keys/row-macs';
import { lockSubjectShared, lockSubjectsShared, type Subject } from '@/lib/privacy/keys/vault';
import { idlePeriod, sessionPeriod } from '@/lib/privacy/periods';
import { newBrowserMail } from '@/lib/privacy/mails/accounts';
import type { Viewer } from '@/lib/privacy/viewer';

/** Who gave the right password, and a hash of what is stored of it: a session is started only while that still holds. */
export interface Authenticated {
  readonly id: string;
  readonly credential: string;
}

/** From where somebody signs in. */
export interface SignInFrom {
  /** The session that this browser had before, which ends; null without one. */
  readonly presented: string | null;
  readonly device: Device;
  /** Whether this person never signed in with this browser before: they are told by mail. */
  readonly isNewBrowser: boolean;
}

/** The person whose stored password hash this is. */
export function authenticatedBy(id: string, passwordHash: string): Authenticated {
  return { id, credential: hashToken(passwordHash) };
}

/** How many sessions a person has at most; the oldest gives way. */
const sessionsAtMost = 20;

/** When a session ends that was used now, if it is not used again. */
export function endOfSession(authenticatedAt: Date, usedAt: Date): Date {
  const [last, idle] = [after(authenticatedAt, sessionPeriod), after(usedAt, idlePeriod)];
  return last < idle ? last : idle;
}

/**
 * Starts a session and returns its opaque token, of which only a hash is stored. The session that the browser `presented`
 * ends with it, whoever's it is: two people are locked in the order of their ids. Refuses with `sign-in-refused` when the
 * password was changed since it was given: the change ended every session, and none is born after it.
 */
export function startSession(
  { id: subjectId, credential }: Authenticated,
  { presented, device, isNewBrowser }: SignInFrom,
): Promise<string> {
  const token = randomToken();
  const [id, at] = [uuidv7(), now()];
  return inTransaction(async (tx) => {
    const before = presented === null ? null : await findSession(tx, presented);
    const held = await lockSubjectsShared(tx, [subjectId, ...(before ? [before.userId] : [])]);
    const subject = held.find((one) => one.id === subjectId);
    if (!subject) throw new RightfulError('not-signed-in');
    await requireCredential(tx, held, subjectId, credential);
    await tx.user.update({
      where: { id: subjectId },
      data: { activeAt: at, firstWarningAt: null, secondWarningAt: null },
      select: { id: true },
    });
    const others = await listSurplus(tx, subjectId, before?.id ?? id);
    await endSessions(tx, held, before ? [before, ...others] : others);
    await tx.session.create({
      data: withMac('Session', {
        id,
        sessionToken: tokenIndex('session', token),
        userId: subjectId,
        createdAt: at,
        authenticatedAt: at,
        expires: endOfSession(at, at),
        ...device,
      }),
      select: { id: true },
    });
    await recordSession(tx, subject, id, 'session.started');
    if (isNewBrowser)
      await queueMail(tx, { userId: subjectId, purpose: 'security', mail: newBrowserMail(at, device) });
    return token;
  });
}

/** Locks the accounts, so that sign-ins of one person come one after the other, and compares the stored password. */
async function requireCredential(
  tx: Tx,
  held: readonly Subject[],
  subjectId: string,
  credential: string,
): Promise<void> {
  const users = await tx.$queryRaw<{ id: string; passwordHash: string }[]>`
    SELECT id::text AS id, "passwordHash" FROM "User"
    WHERE id = ANY(${held.map(({ id }) => id)}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  const user = users.find(({ id }) => id === subjectId);
  if (!user || hashToken(user.passwordHash) !== credential) throw new RightfulError('sign-in-refused');
}

interface Named {
  readonly id: string;
  readonly userId: string;
}

/** The session of a token, also of one that has ended; null when it is not as we stored it. */
async function findSession(tx: Tx, token: string): Promise<Named | null> {
  const row = await tx.session.findUnique({
    where: { sessionToken: tokenIndex('session', token) },
    select: { ...macColumns.Session, mac: true },
  });
  return row && isGenuineRow('Session', row) ? row : null;
}

/** The oldest sessions of a person that leave no place for another; `ended` is one that ends anyway. */
async function listSurplus(tx: Tx, userId: string, ended: string): Promise<Named[]> {
  return tx.session.findMany({
    where: { userId, expires: { gt: now() }, id: { not: ended } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: sessionsAtMost - 1,
    select: { id: true, userId: true },
  });
}

/** Ends sessions of people who are held, in the order of their ids. */
async function endSessions(tx: Tx, held: readonly Subject[], sessions: readonly Named[]): Promise<void> {
  for (const { id, userId } of sessions.toSorted((a, b) => a.id.localeCompare(b.id))) {
    const subject = held.find((one) => one.id === userId);
    const gone = await tx.session.deleteMany({ where: { id } });
    if (subject && gone.count === 1) await recordSession(tx, subject, id, 'session.replaced');
  }
}

function recordSession(tx: Tx, subject: Subject, id: string, event: AuditEvent): Promise<void> {
  return recordAudit(tx, { event, subject, actor: 'subject', object: `session:${id}` });
}

/** Ends the session with this token, as its person signs out. Does nothing when it is gone already. */
export function endSession(token: string): Promise<void> {
  return inTransaction(async (tx) => {
    const session = await findSession(tx, token);
    if (!session) return;
    const subject = await lockSubjectShared(tx, session.userId);
    const gone = await tx.session.deleteMany({ where: { id: session.id } });
    if (gone.count === 1) await recordSession(tx, subject, session.id, 'session.ended');
  });
}

/** A session as its person sees it. */
export interface SessionView {
  readonly id: string;
  readonly startedAt: Date;
  readonly endsAt: Date;
  /** When it was used last, an hour late at most; null where the end no longer tells. */
  readonly usedAt: Date | null;
  /** Null for a session of a version that did not keep it. */
  readonly device: Device | null;
  readonly isThisOne: boolean;
}

/** The live sessions of a person, newest first. */
export async function listSessions(viewer: Viewer): Promise<readonly SessionView[]> {
  const rows = await db().session.findMany({
    where: { userId: viewer.subjectId, expires: { gt: now() } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, authenticatedAt: true, expires: true, browser: true, system: true },
  });
  return rows.map(({ id, createdAt, authenticatedAt, expires, browser, system }) => ({
    id,
    startedAt: createdAt,
    endsAt: expires,
    usedAt: expires < after(authenticatedAt, sessionPeriod) ? after(expires, -idlePeriod) : null,
    device: browser === null || system === null ? null : ({ browser, system } as Device),
    isThisOne: id === viewer.sessionId,
  }));
}

/** Ends one session of the viewer, or with null every one but the present. A stranger's session is `not-found`. */
export function revokeSessions(viewer: Viewer, sessionId: string | null): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, viewer.subjectId);
    const rows = await tx.session.findMany({
      where: { userId: viewer.subjectId, id: sessionId ?? { not: viewer.sessionId } },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    if (sessionId !== null && rows.length === 0) throw new RightfulError('not-found');
    for (const { id } of rows) {
      const gone = await tx.session.deleteMany({ where: { id } });
      if (gone.count === 1) await recordSession(tx, subject, id, 'session.revoked');
    }
  });
}
