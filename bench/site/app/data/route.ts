import { hashToken } from '@/lib/crypto';
import { db, inTransaction, uuidv7 } from '@/lib/db';
import { listEntries } from '@/lib/privacy/evidence/entries';

/**
 * The same statements as `GET /api/privacy/data` (its session, the eight kinds of data, the texts, the entry of the
 * log), written by hand without sealing, inventory, sign-in library or checks. Bytes are answered as text.
 */
export async function GET(request: Request): Promise<Response> {
  const token = /rightful-session=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  const [session] = await db().$queryRaw<{ id: string; userId: string }[]>`
    SELECT s.id, s."userId", s.expires, s."authenticatedAt"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s."sessionToken" = ${hashToken(token)} AND s.expires > ${new Date()} AND u."verifiedAt" IS NOT NULL`;
  if (!session) return new Response(null, { status: 401 });
  const { userId } = session;

  const data = await inTransaction(async (tx) => {
    await tx.subjectKey.findUnique({
      where: { subjectId: userId },
      select: { rootVersion: true, wrapped: true },
    });
    const profile = await tx.profile.findMany({
      where: { userId },
      select: {
        nameSealed: true,
        emailSealed: true,
        phoneSealed: true,
        postalAddressSealed: true,
        birthDateSealed: true,
        noteSealed: true,
        createdAt: true,
        updatedAt: true,
        id: true,
      },
      orderBy: { id: 'asc' },
    });
    const consents = await tx.consentEvent.findMany({
      where: { userId },
      select: {
        purpose: true,
        event: true,
        textHash: true,
        noticeHash: true,
        language: true,
        surface: true,
        method: true,
        at: true,
        id: true,
      },
      orderBy: { id: 'asc' },
    });
    const confirmations = await tx.stepUp.findMany({
      where: { userId },
      select: { act: true, createdAt: true, expiresAt: true, id: true },
      orderBy: { id: 'asc' },
    });
    const sessions = await tx.session.findMany({
      where: { userId },
      select: { createdAt: true, authenticatedAt: true, expires: true, id: true },
      orderBy: { id: 'asc' },
    });
    const links = await tx.verificationToken.findMany({
      where: { userId },
      select: { kind: true, createdAt: true, expires: true, id: true },
      orderBy: { id: 'asc' },
    });
    const failedSignIns = await tx.signInFailure.findMany({
      where: { subjectId: userId },
      select: { hour: true, count: true },
      orderBy: { subjectId: 'asc' },
    });
    const activity = await listEntries(tx, userId, null, null);
    const account = await tx.user.findMany({
      where: { id: userId },
      select: { id: true, createdAt: true, verifiedAt: true },
      orderBy: { id: 'asc' },
    });
    const texts = await tx.textVersion.findMany({
      where: { kind: 'purpose', hash: { in: consents.map(({ textHash }) => textHash) } },
      select: { hash: true, key: true, version: true, language: true, publishedAt: true, body: true },
    });
    const entryId = uuidv7();
    const leaf = { v: 1, t: new Date(), id: entryId, a: 'record.shown', act: userId, s: userId, obj: userId };
    await tx.outbox.createMany({
      data: [{ entryId, leaf: new TextEncoder().encode(JSON.stringify(leaf)), subjectId: userId }],
    });
    return {
      profile,
      consents,
      confirmations,
      sessions,
      links,
      failedSignIns,
      activity: activity.map(({ leaf }) => leaf),
      account,
      texts,
    };
  });
  return new Response(JSON.stringify(data, asText), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

function asText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
}
