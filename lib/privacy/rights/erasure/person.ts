import { openingFor, toBase64Url } from '@/lib/crypto';
import { uuidv7, type Tx } from '@/lib/db';
import { recordAudit, type Entry, type Meta } from '@/lib/privacy/evidence/audit';
import { personalModels } from '@/lib/privacy/inventory';
import type { Subject } from '@/lib/privacy/keys/vault';
import { deleteRows, type Erased } from './rows';

/** What opens the entry of an erasure. Nobody can make it again once the person's key is gone. */
export interface ErasureProof {
  readonly entryId: string;
  /** 32 bytes as base64url. */
  readonly opening: string;
}

export interface ErasureReason {
  readonly actor: Entry['actor'];
  readonly object: Entry['object'];
  readonly reason: 'request' | 'unverified';
  /** Until when the request is kept that was answered by it; null where nobody requested it. */
  readonly requestUntil: Date | null;
}

/**
 * Erases a person and records what went and what stays: kinds of data and counts, and nothing that leads to anybody.
 * Must be the last thing that a transaction does with a person.
 */
export async function erasePerson(tx: Tx, subject: Subject, why: ErasureReason): Promise<ErasureProof> {
  const { actor, object, reason, requestUntil } = why;
  const entryId = uuidv7();
  const opening = toBase64Url(openingFor(subject.key, entryId));
  const erased = await deleteRows(tx, subject.id);
  await recordAudit(tx, {
    id: entryId,
    event: 'account.erased',
    subject,
    actor,
    object,
    meta: { reason, ...factsOf(erased, requestUntil) },
    unlinked: true,
  });
  return { entryId, opening };
}

/** `kind:count` of what was removed and of what stays, and the day until which the request is kept. */
function factsOf(erased: Erased, requestUntil: Date | null): Meta {
  const [gone, kept] = [new Map<string, number>(), new Map<string, number>()];
  for (const [name, { erase, holding }] of personalModels) {
    const kind = holding?.key ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const list = erase === 'delete' ? gone : kept;
    list.set(kind, (list.get(kind) ?? 0) + (erased[name] ?? 0));
  }
  if (requestUntil) kept.set('request', 1);
  return {
    erased: counted(gone),
    kept: counted(kept),
    ...(requestUntil ? { requestUntil: requestUntil.toISOString().slice(0, 10) } : {}),
  };
}

function counted(kinds: ReadonlyMap<string, number>): string[] {
  return [...kinds].flatMap(([kind, count]) => (count > 0 ? [`${kind}:${count}`] : []));
}
