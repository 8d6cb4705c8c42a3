import { db, eachRow, inTransaction } from '@/lib/db';
import { choices, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { readRecipientLists } from '@/lib/privacy/consent/recipient-record';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { notifyUse } from './steps';

const page = 200;

/**
 * Has whoever received data for a use told that it rests, of each person whose yes was given to other words than the use
 * has now (GDPR Art. 19): once a change. Returns of how many people. May be called again at any time.
 */
export async function tellOfChangedWords(): Promise<number> {
  const recorded = (await readRecipientLists()).flatMap(({ recipients }) => recipients);
  let told = 0;
  for (const { id } of choices)
    if (recorded.some(({ purposes }) => purposes.includes(id))) told += await tellOf(id);
  return told;
}

async function tellOf(purpose: PurposeId): Promise<number> {
  const people = eachRow(
    page,
    (last) => db().$queryRaw<{ userId: string }[]>`
      WITH newest AS (
        SELECT max(substance) AS substance FROM "TextVersion" WHERE kind = 'purpose' AND key = ${purpose}
      ), changed AS (
        SELECT min("publishedAt") AS at FROM "TextVersion" t JOIN newest n ON t.substance = n.substance
        WHERE t.kind = 'purpose' AND t.key = ${purpose}
      )
      SELECT u.id AS "userId" FROM "User" u
      CROSS JOIN LATERAL (
        SELECT e.event, t.substance FROM "ConsentEvent" e JOIN "TextVersion" t ON t.hash = e."textHash"
        WHERE e."userId" = u.id AND e.purpose = ${purpose} ORDER BY e.at DESC, e.id DESC LIMIT 1
      ) decided
      WHERE u.id > ${last}::uuid AND u."verifiedAt" IS NOT NULL AND u."lockedAt" IS NULL
        AND decided.event = 'given' AND decided.substance < (SELECT substance FROM newest)
        AND NOT EXISTS (
          SELECT 1 FROM "PrivacyRequest" r WHERE r."subjectId" = u.id AND r."right" = 'notification'
            AND r.reason = 'reworded' AND r.about = ${purpose} AND r."receivedAt" >= (SELECT at FROM changed))
      ORDER BY u.id LIMIT ${page}`,
    ({ userId }) => userId,
  );
  let told = 0;
  for await (const { userId } of people) {
    await inTransaction(async (tx) =>
      notifyUse(tx, await lockSubjectShared(tx, userId), 'reworded', { purpose }),
    );
    told += 1;
  }
  return told;
}
