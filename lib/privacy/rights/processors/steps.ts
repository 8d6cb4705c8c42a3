import { processorNameOf } from '@/lib/crypto';
import type { Tx } from '@/lib/db';
import { days } from '@/lib/privacy/clock';
import type { Subject } from '@/lib/privacy/keys/vault';
import { openRequest } from '@/lib/privacy/rights/requests';
import { addSteps, type NewStep } from '@/lib/privacy/rights/steps';
import { listToTell } from './received';

/** How long a processor may take before somebody here is asked to look: the month that the law gives us. */
const toldWithin = days(30);

/** The step that tells a processor of something of a person, by the name under which it knows them. */
export function stepOf(subject: Subject, store: `processor:${string}`): NewStep {
  const target = processorNameOf(subject.key, store.slice('processor:'.length));
  return { store, target, within: toldWithin };
}

/**
 * Has every processor told that received a detail which its person corrects (GDPR Art. 19), in the transaction that does
 * it. What the value is then, it is told. The person is held.
 */
export async function tellCorrection(tx: Tx, subject: Subject, about: string): Promise<void> {
  const processors = await listToTell(tx, subject.id, [about]);
  if (processors.length === 0) return;
  const { id } = await openRequest(tx, {
    right: 'correction',
    state: 'completed_with_outstanding',
    subjectId: subject.id,
    about,
  });
  await addSteps(
    tx,
    id,
    processors.map((processor) => stepOf(subject, `processor:${processor.id}`)),
  );
}
