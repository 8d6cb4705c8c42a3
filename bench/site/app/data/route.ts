import { tokenIndex } from '@/lib/crypto';
import { db, inTransaction, modelOf, uuidv7 } from '@/lib/db';
import { listEntries } from '@/lib/privacy/evidence/entries';
import { kinds } from '@/lib/privacy/inventory';
import { columnsToRead, orderOf } from '@/lib/privacy/rights/holdings';

/**
 * The same statements as `GET /api/privacy/data` (its session, the person, each kind of data that the inventory names, the
 * texts, the entry of the log), without opening, composing, sign-in library or checks. Bytes are answered as text.
 */
export async function GET(request: Request): Promise<Response> {
  const token = /rightful-session=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  const [session] = await db().$queryRaw<{ id: string; userId: string }[]>`
    SELECT s.id, s."userId", s.expires, s."authenticatedAt"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s."sessionToken" = ${tokenIndex('session', token)} AND s.expires > ${new Date()} AND u."verifiedAt" IS NOT NULL`;
  if (!session) return new Response(null, { status: 401 });
  const { userId } = session;

  const data = await inTransaction(async (tx) => {
    await tx.$queryRaw`
      SELECT "rootVersion", wrapped FROM vault."SubjectKey" WHERE "subjectId" = ${userId}::uuid FOR KEY SHARE`;
    const held: unknown[] = [];
    const hashes: Uint8Array<ArrayBuffer>[] = [];
    for (const { columns, models } of kinds) {
      if (columns.some(({ reads }) => reads === 'leaf')) {
        const entries = await listEntries(tx, userId, null, null);
        held.push(entries.map(({ leaf }) => leaf));
        continue;
      }
      for (const [name, model] of models) {
        const rows = await modelOf(tx, name).findMany({
          where: { [model.subject]: userId },
          select: columnsToRead(model),
          orderBy: { [orderOf(model)]: 'asc' },
        });
        held.push(rows);
        for (const { textHash } of rows)
          if (textHash instanceof Uint8Array) hashes.push(new Uint8Array(textHash));
      }
    }
    const texts = await tx.textVersion.findMany({
      where: { kind: 'purpose', hash: { in: hashes } },
      select: { hash: true, key: true, version: true, language: true, publishedAt: true, body: true },
    });
    const entryId = uuidv7();
    const leaf = { v: 1, t: new Date(), id: entryId, a: 'record.shown', act: userId, s: userId, obj: userId };
    await tx.outbox.createMany({
      data: [{ entryId, leaf: new TextEncoder().encode(JSON.stringify(leaf)), subjectId: userId }],
    });
    return { held, texts };
  });
  return new Response(JSON.stringify(data, asText), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

function asText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
}
