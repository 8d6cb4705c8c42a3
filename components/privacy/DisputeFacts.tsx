import { Facts } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
import type { Dispute } from '@/lib/privacy/rights/dispute';
import { forgottenText } from '@/messages/en';

/** What was said about a dispute, by both sides, and until when. */
export function DisputeFacts({ disputed }: { disputed: Dispute }) {
  const { reference, state, dueAt, endsAt, words, restored, answer } = disputed;
  return (
    <Facts
      facts={[
        { term: 'Reference', detail: <strong>{reference}</strong> },
        ...(state === 'in_progress' ? [{ term: 'We answer by', detail: <When at={dueAt} dateOnly /> }] : []),
        ...(endsAt ? [{ term: 'Used again from', detail: <When at={endsAt} dateOnly /> }] : []),
        ...(words || restored ? [{ term: 'You wrote', detail: words ?? forgottenText }] : []),
        ...(answer ? [{ term: 'We answered', detail: answer }] : []),
      ]}
    />
  );
}
