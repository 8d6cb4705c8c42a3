import { detailNamed } from '@/lib/privacy/labels';
import { inTransaction } from '@/lib/db';
import { isOpen, type RequestState, type RequestRight } from '@/lib/privacy/catalogue/requests';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { findDisputable, inventory } from '@/lib/privacy/inventory';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { readModel } from './holdings';
import type { Value } from './read-value';
import { openWords } from '@/lib/privacy/requests/request-words';
import { type OpenRequest } from '@/lib/privacy/requests/requests';
import { commandLanguage } from '@/lib/privacy/language';

/** A request with what is needed to answer it, or to show how it was answered. */
export interface RequestToAnswer extends OpenRequest {
  readonly receivedAt: Date;
  /** Whose account it is, and how they are reached. */
  readonly account: string;
  readonly name: Value;
  readonly email: Value;
  /** What the person wrote; null where they wrote nothing. */
  readonly words: string | null;
  /** The answer that they were given already. */
  readonly answer: string | null;
  /** What we hold as the detail that is disputed; absent where none is any more. */
  readonly held?: { readonly label: string; readonly value: Value };
}

/**
 * Opens a request, for the officer, and also one that is over. Its person sees among their activity that it was read, and
 * which details were shown. Refuses with `not-found` for any other number, and where the account is gone.
 */
export function readRequest(reference: string): Promise<RequestToAnswer> {
  return inTransaction(async (tx) => {
    const found = await tx.privacyRequest.findUnique({ where: { reference } });
    if (!found?.subjectId) throw new RightfulError('not-found');
    const subject = await lockSubjectShared(tx, found.subjectId);
    const [profile = []] = await readModel(tx, subject, 'Profile', inventory.Profile);
    const valueOf = (key: string): Value => profile.find(({ column }) => column.key === key)?.value ?? null;
    const undecided = found.right === 'dispute' && isOpen(found.state as RequestState);
    const disputed = undecided ? findDisputable(found.about ?? '') : null;
    const columns = [...new Set(['name', 'email', ...(disputed ? [disputed.key] : [])])];
    await recordAudit(tx, {
      event: 'request.read',
      subject,
      actor: 'staff',
      object: `request:${found.id}`,
      meta: { columns },
    });
    return {
      reference,
      right: found.right as RequestRight,
      state: found.state as RequestState,
      about: found.about,
      reason: found.reason,
      receivedAt: found.receivedAt,
      dueAt: found.dueAt,
      account: subject.id,
      name: valueOf('name'),
      email: valueOf('email'),
      ...openWords(subject, found),
      ...(disputed
        ? { held: { label: detailNamed(disputed.key, commandLanguage), value: valueOf(disputed.key) } }
        : {}),
    };
  });
}
