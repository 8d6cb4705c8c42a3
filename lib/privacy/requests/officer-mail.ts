import { inTransaction } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { after, days, hours, now } from '@/lib/privacy/clock';
import { listRecipients } from '@/lib/privacy/consent/recipients';
import { deletionWaitsMail, officerMail, type Waiting } from '@/lib/privacy/mails/officer';
import { config } from '@/rightful.config';

/** How long before its day the officer is told again of a request that waits. */
const near = days(7);

/** How long after its time a deletion is late: jobs look for those that are due every ten minutes. */
export const lateAfter = hours(1);

/**
 * Tells the officer, by one mail, of each request that waits for an answer when it is new, when its day is near and when
 * that is over, of each step that is late or theirs to do, and of each deletion that could not be carried out on its day: once
 * each, in the transaction that notes it. Returns of how many.
 */
export function mailOfficer(): Promise<number> {
  return inTransaction(async (tx) => {
    const at = now();
    // Whom the officer writes to, that is to be known at once.
    const byOfficer = listRecipients()
      .filter(({ told }) => told.by === 'officer')
      .map(({ id }) => `processor:${id}`);
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
      WHERE r.id = s."requestId" AND NOT s."officerTold"
        AND (s.state = 'overdue' OR (s.state = 'open' AND s.store = ANY(${byOfficer})))
      RETURNING r.reference, r."right", s.deadline AS "dueAt", s.store`;
    const deletions = await tx.$queryRaw<Waiting[]>`
      UPDATE "PrivacyRequest" SET "officerTold" = 3
      WHERE state = 'scheduled' AND "scheduledAt" < ${after(at, -lateAfter)} AND "officerTold" < 3
      RETURNING reference, "right", "scheduledAt" AS "dueAt", 'database' AS store`;
    const waiting = [...requests, ...steps, ...deletions];
    if (waiting.length > 0) await queueMail(tx, { to: officerAddress(), mail: officerMail(waiting, at) });
    return waiting.length;
  });
}

function officerAddress(): string {
  return (config.officer ?? config.controller).email;
}

/** Tells the officer at once of a deletion that waits, since a law or a hold keeps what cannot be read. */
export function tellOfUnreadable(subjectId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const request = await tx.privacyRequest.findFirst({
      where: { subjectId, right: 'erasure', state: 'scheduled' },
      select: { reference: true },
    });
    if (request) await queueMail(tx, { to: officerAddress(), mail: deletionWaitsMail(request.reference) });
  });
}
