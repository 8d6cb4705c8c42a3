import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { hashToken, randomToken } from '@/lib/crypto';
import { after, now } from './clock';
import { RightfulError } from './errors';
import { recordAudit, type AuditEvent } from './evidence/audit';
import { holdSubject, type Subject } from './keys/vault';
import { sessionPeriod } from './periods';
import type { Viewer } from './viewer';

/** Who gave the right password, and a hash of what is stored of it: a session is started only while that still holds. */
export interface Authenticated {
  readonly id: string;
  readonly credential: string;
}

/** The person whose stored password hash this is. */
export function authenticatedBy(id: string, passwordHash: string): Authenticated {
  return { id, credential: hashToken(passwordHash) };
}

/**
 * Starts a session and returns its opaque token, of which only a hash is stored. Refuses with `sign-in-refused` when
 * the password was changed since it was given: the change ended every session, and none is born after it.
 */
export function startSession({ id: subjectId, credential }: Authenticated): Promise<string> {
  const token = randomToken();
  const at = now();
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    const [user] = await tx.$queryRaw<{ passwordHash: string }[]>`
      SELECT "passwordHash" FROM "User" WHERE id = ${subjectId}::uuid FOR NO KEY UPDATE`;
    if (!user || hashToken(user.passwordHash) !== credential) throw new RightfulError('sign-in-refused');
    await tx.user.update({
      where: { id: subjectId },
      data: { activeAt: at, firstWarningAt: null, secondWarningAt: null },
      select: { id: true },
    });
    const id = uuidv7();
    await tx.session.create({
      data: {
        id,
        sessionToken: hashToken(token),
        userId: subjectId,
        createdAt: at,
        authenticatedAt: at,
        expires: after(at, sessionPeriod),
      },
      select: { id: true },
    });
    await recordSession(tx, subject, id, 'session.started');
    return token;
  });
}

function recordSession(tx: Tx, subject: Subject, id: string, event: AuditEvent): Promise<void> {
  return recordAudit(tx, { event, subject, actor: 'subject', object: `session:${id}` });
}

/** Ends the session with this token hash, as its person signs out. Does nothing when it is gone already. */
export function endSession(tokenHash: string): Promise<void> {
  return inTransaction(async (tx) => {
    const session = await tx.session.findUnique({
      where: { sessionToken: tokenHash },
      select: { id: true, userId: true },
    });
    if (!session) return;
    const subject = await holdSubject(tx, session.userId);
    const gone = await tx.session.deleteMany({ where: { id: session.id } });
    if (gone.count === 1) await recordSession(tx, subject, session.id, 'session.ended');
  });
}

/** A session as its person sees it. */
export interface SessionView {
  readonly id: string;
  readonly startedAt: Date;
  readonly endsAt: Date;
  readonly isThisOne: boolean;
}

/** The live sessions of a person, newest first. */
export async function listSessions(viewer: Viewer): Promise<readonly SessionView[]> {
  const rows = await db().session.findMany({
    where: { userId: viewer.subjectId, expires: { gt: now() } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, expires: true },
  });
  return rows.map(({ id, createdAt, expires }) => ({
    id,
    startedAt: createdAt,
    endsAt: expires,
    isThisOne: id === viewer.sessionId,
  }));
}

/** Ends one session of the viewer, or with null every one but the present. A stranger's session is `not-found`. */
export function revokeSessions(viewer: Viewer, sessionId: string | null): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, viewer.subjectId);
    const rows = await tx.session.findMany({
      where: { userId: viewer.subjectId, id: sessionId ?? { not: viewer.sessionId } },
      select: { id: true },
    });
    if (sessionId !== null && rows.length === 0) throw new RightfulError('not-found');
    for (const { id } of rows) {
      const gone = await tx.session.deleteMany({ where: { id } });
      if (gone.count === 1) await recordSession(tx, subject, id, 'session.revoked');
    }
  });
}
