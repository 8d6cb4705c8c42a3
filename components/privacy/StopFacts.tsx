import { Facts } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
import type { Stop } from '@/lib/privacy/requests/stops';
import { forgottenText } from '@/messages/en';

interface StopFactsProps {
  stop: Stop;
  /** What happens on the day that was announced. */
  goesOn: string;
  now: Date;
}

/** What was said about an objection or a dispute, by both sides, and until when. Nothing of one that its person ended. */
export function StopFacts({ stop, goesOn, now }: StopFactsProps) {
  const { reference, since, state, dueAt, endsAt, words, restored, answer } = stop;
  if (state === 'cancelled' || state === 'completed') return null;
  return (
    <Facts
      facts={[
        { term: 'Case number', detail: <strong>{reference}</strong> },
        { term: 'Received', detail: <When at={since} now={now} /> },
        ...(state === 'in_progress' ? [{ term: 'We answer by', detail: <When at={dueAt} dateOnly /> }] : []),
        ...(endsAt ? [{ term: goesOn, detail: <When at={endsAt} dateOnly /> }] : []),
        ...(words || restored ? [{ term: 'You wrote', detail: words ?? forgottenText }] : []),
        ...(answer ? [{ term: 'We answered', detail: answer }] : []),
      ]}
    />
  );
}
