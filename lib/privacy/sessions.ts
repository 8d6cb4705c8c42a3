import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { hashToken, randomToken } from '@/lib/crypto';
import { after, days, now } from './clock';
import { RightfulError } from './errors';
import { recordAudit, type AuditEvent } from './evidence/audit';
import { requireSubject } from './keys/vault';
import type { Viewer } from './viewer';

/** A session ends this long after the sign-in, whatever happens in between. */
export const sessionPeriod = days(7);

/** Starts a session and returns its opaque token, of which only a hash is stored. */
export function startSession(subjectId: string): Promise<string> {
  const token = randomToken();
  const at = now();
  return inTransaction(async (tx) => {
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
    await recordSession(tx, subjectId, id, 'session.started');
    return token;
  });
}

function recordSession(tx: Tx, subjectId: string, id: string, event: AuditEvent): Promise<void> {
  return requireSubject(tx, subjectId).then((subject) =>
    recordAudit(tx, { event, subject, actor: 'subject', object: `session:${id}` }),
  );
}

/** Ends the session with this token hash, as its person signs out. Does nothing when it is gone already. */
export function endSession(tokenHash: string): Promise<void> {
  return inTransaction(async (tx) => {
    const session = await tx.session.findUnique({
      where: { sessionToken: tokenHash },
      select: { id: true, userId: true },
    });
    if (!session) return;
    const gone = await tx.session.deleteMany({ where: { id: session.id } });
    if (gone.count === 1) await recordSession(tx, session.userId, session.id, 'session.ended');
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
    const rows = await tx.session.findMany({
      where: { userId: viewer.subjectId, id: sessionId ?? { not: viewer.sessionId } },
      select: { id: true },
    });
    if (sessionId !== null && rows.length === 0) throw new RightfulError('not-found');
    for (const { id } of rows) {
      const gone = await tx.session.deleteMany({ where: { id } });
      if (gone.count === 1) await recordSession(tx, viewer.subjectId, id, 'session.revoked');
    }
  });
}
