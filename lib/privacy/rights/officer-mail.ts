import { inTransaction } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { after, days, now } from '@/lib/privacy/clock';
import { officerMail, type Waiting } from '@/lib/privacy/mails/officer';
import { config } from '@/rightful.config';

/** How long before its day the officer is told again of a request that waits. */
const near = days(7);

/**
 * Tells the officer, by one mail, of each request that waits for an answer when it is new, when its day is near and when
 * that is over, and of each step that is late: once each, in the transaction that notes it. Returns of how many.
 */
export function mailOfficer(): Promise<number> {
  return inTransaction(async (tx) => {
    const at = now();
    const requests = await tx.$queryRaw<Waiting[]>`
      UPDATE "PrivacyRequest" r SET "officerTold" = w.stage
      FROM (
        SELECT id, CASE WHEN "dueAt" < ${at} THEN 3 WHEN "dueAt" < ${after(at, near)} THEN 2 ELSE 1 END AS stage
        FROM "PrivacyRequest" WHERE state = 'in_progress'
      ) w
      WHERE r.id = w.id AND r."officerTold" < w.stage
      RETURNING r.reference, r."right", r."dueAt"`;
    const steps = await tx.$queryRaw<Waiting[]>`
      UPDATE "RequestStep" s SET "officerTold" = true
      FROM "PrivacyRequest" r
      WHERE r.id = s."requestId" AND s.state = 'overdue' AND NOT s."officerTold"
      RETURNING r.reference, r."right", s.deadline AS "dueAt", s.store`;
    const waiting = [...requests, ...steps];
    const { email } = config.officer ?? config.controller;
    if (waiting.length > 0) await queueMail(tx, { to: email, mail: officerMail(waiting, at) });
    return waiting.length;
  });
}
