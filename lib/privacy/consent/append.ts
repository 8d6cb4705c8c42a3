import type { Tx } from '@/lib/db';
import type { Subject } from '@/lib/privacy/keys/vault';
import {
  decisionCode,
  headCode,
  proves,
  type FoundNewest,
  type ChainHead,
  type StoredDecision,
} from './chain';
import { readNewest } from './newest';

/** A decision that is to be stored, before it has its place behind the others. */
export type NewDecision = Omit<StoredDecision, 'userId' | 'number' | 'proved' | 'code'>;

/**
 * Appends decisions of a person, in this order, with their codes and heads. Behind decisions that do not fit
 * together a new row of them begins, so that what a person says now counts whatever was done to the rows before. The
 * person's account is held.
 */
export async function appendDecisions(
  tx: Tx,
  subject: Subject,
  decisions: readonly NewDecision[],
): Promise<void> {
  const last = new Map<string, Last>();
  for (const found of await readNewest(tx, subject.id))
    last.set(found.purpose, proves(subject, found) ? lastOf(found) : await beginAnew(tx, found));
  const rows = decisions.map((decision): StoredDecision => {
    const before = last.get(decision.purpose) ?? { number: 0, since: 1, code: null };
    const number = before.number + 1;
    const row = { ...decision, userId: subject.id, number, proved: 'written' as const };
    const code = decisionCode(subject, row, before.code);
    last.set(decision.purpose, { number, since: before.since, code });
    return { ...row, code };
  });
  await tx.consentEvent.createMany({
    data: rows.map(({ textHash, noticeHash, at, code, ...row }) => ({
      ...row,
      textHash: fromHex(textHash),
      noticeHash: fromHex(noticeHash),
      at: new Date(at),
      code: fromHex(code ?? ''),
    })),
  });
  const decided = new Set(decisions.map(({ purpose }) => purpose));
  await putHeads(
    tx,
    subject,
    [...last].filter(([purpose]) => decided.has(purpose)),
  );
}

/** Behind what a decision comes. The code is null where a new row of them begins. */
export interface Last extends ChainHead {
  readonly code: string | null;
}

function lastOf({ number, since, code }: FoundNewest): Last {
  return { number: number ?? 0, since: since ?? 1, code };
}

/** Behind every number that is stored: where decisions do not fit together, the newest need not have the highest. */
async function beginAnew(tx: Tx, { userId, purpose }: FoundNewest): Promise<Last> {
  const { _max: highest } = await tx.consentEvent.aggregate({
    where: { userId, purpose },
    _max: { number: true },
  });
  const number = highest.number ?? 0;
  return { number, since: number + 1, code: null };
}

/** Says how far the decisions about each purpose go now. */
export async function putHeads(
  tx: Tx,
  subject: Subject,
  newest: readonly (readonly [purpose: string, last: Last])[],
): Promise<void> {
  const heads = newest.map(([purpose, { number, since, code }]) => ({
    purpose,
    number,
    since,
    code: headCode(subject, purpose, { number, since }, code ?? ''),
  }));
  await tx.$executeRaw`
    INSERT INTO "ConsentHead" ("userId", purpose, number, since, code)
    SELECT ${subject.id}::uuid, purpose, number, since, decode(code, 'hex')
    FROM json_to_recordset(${JSON.stringify(heads)}::json) AS h(purpose text, number int, since int, code text)
    ON CONFLICT ("userId", purpose) DO UPDATE
    SET number = EXCLUDED.number, since = EXCLUDED.since, code = EXCLUDED.code`;
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
