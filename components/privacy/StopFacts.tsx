import { getWords } from '@/lib/auth/language';
import { Facts } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
import type { Stop } from '@/lib/privacy/requests/stops';

interface StopFactsProps {
  stop: Stop;
  /** What happens on the day that was announced. */
  goesOn: string;
  now: Date;
}

/** What was said about an objection or a dispute, by both sides, and until when. Nothing of one that its person ended. */
export async function StopFacts({ stop, goesOn, now }: StopFactsProps) {
  const t = await getWords('stops');
  const { reference, since, state, dueAt, endsAt, words, restored, answer } = stop;
  if (state === 'cancelled' || state === 'completed') return null;
  return (
    <Facts
      facts={[
        { term: t('facts.case'), detail: <strong>{reference}</strong> },
        { term: t('facts.received'), detail: <When at={since} now={now} /> },
        ...(state === 'in_progress'
          ? [{ term: t('facts.answerBy'), detail: <When at={dueAt} dateOnly /> }]
          : []),
        ...(endsAt ? [{ term: goesOn, detail: <When at={endsAt} dateOnly /> }] : []),
        ...(words || restored ? [{ term: t('facts.youWrote'), detail: words ?? t('forgotten') }] : []),
        ...(answer ? [{ term: t('facts.answered'), detail: answer }] : []),
      ]}
    />
  );
}
