import type { Messages } from '@/messages/languages';
import { processorNameOf } from '@/lib/crypto';
import type { Tx } from '@/lib/db';
import { days } from '@/lib/privacy/clock';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import type { Subject } from '@/lib/privacy/keys/vault';
import { openRequest, type NewRequest } from '@/lib/privacy/requests/requests';
import { addSteps, type NewStep } from '@/lib/privacy/requests/steps';
import type { Recipient } from '@/rightful.config';
import { eachRecipient, listReceived, listToTell } from './received';

/** How long a processor may take before somebody here is asked to look: the month that the law gives us. */
const toldWithin = days(30);

/** The step that tells a processor of something of a person, by the name under which it knows them. */
export function stepOf(subject: Subject, store: `processor:${string}`): NewStep {
  const target = processorNameOf(subject.key, store.slice('processor:'.length));
  return { store, target, within: toldWithin };
}

/**
 * Has every processor told that received a detail which its person corrects (GDPR Art. 19), in the transaction that does
 * it. What the value is then, it is told. The person is locked.
 */
export async function notifyCorrection(tx: Tx, subject: Subject, about: string): Promise<void> {
  await tell(tx, subject, { right: 'correction', about }, await listToTell(tx, subject.id, [about]));
}

/** What changes the use that a processor may make of what it received. */
export type UseChange = Exclude<keyof Messages['recipients']['changes'], 'corrected' | 'deleted'>;

/** Whom a change concerns: whoever received a detail, whoever received data for a use, or everybody. */
export type Concerning = { readonly detail: string } | { readonly purpose: PurposeId } | 'everybody';

/**
 * Has every processor told that what it received is restricted, or may be used again (GDPR Art. 19), in the transaction that
 * does it. It is told what it may use by then, so that nothing depends on which of two changes arrives first. The person is
 * held. Call it before a consent is recorded: who received nothing before is told nothing.
 */
export async function notifyUse(
  tx: Tx,
  subject: Subject,
  reason: UseChange,
  concerning: Concerning,
): Promise<void> {
  if (concerning === 'everybody')
    return tell(tx, subject, { reason }, await listToTell(tx, subject.id, 'all'));
  if ('detail' in concerning) {
    const about = concerning.detail;
    return tell(tx, subject, { reason, about }, await listToTell(tx, subject.id, [about]));
  }
  const about = concerning.purpose;
  const received = (await listReceived(tx, subject.id)).filter(({ purpose }) => purpose === about);
  const concerned = eachRecipient(received).filter(({ told }) => told.by !== 'nobody');
  return tell(tx, subject, { reason, about }, concerned);
}

async function tell(
  tx: Tx,
  subject: Subject,
  what: Partial<Pick<NewRequest, 'right' | 'about' | 'reason'>>,
  processors: readonly Pick<Recipient, 'id'>[],
): Promise<void> {
  if (processors.length === 0) return;
  const { id } = await openRequest(tx, {
    right: 'notification',
    ...what,
    state: 'completed_with_outstanding',
    subjectId: subject.id,
  });
  await addSteps(
    tx,
    id,
    processors.map((processor) => stepOf(subject, `processor:${processor.id}`)),
  );
}
