import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { Facts } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
import type { Objectable, Objection } from '@/lib/privacy/rights/objection';
import { forgottenText } from '@/messages/en';
import { AllowForm, ObjectForm } from './ObjectForm';

interface ObjectionCardProps {
  objectable: Objectable;
  now: Date;
}

/** One use that may be objected to: what we want with it, and how an objection to it stands. */
export function ObjectionCard({ objectable, now }: ObjectionCardProps) {
  const { purpose, name, why, marketing, objection } = objectable;
  const stopped = objection?.state === 'in_progress' || objection?.state === 'in_force';
  return (
    <Card title={name} level={3} id={purpose} state={objection ? <StateChip {...objection} /> : undefined}>
      <p>
        {marketing
          ? `${why}. This is marketing: you can object at any time, and no reason counts against it.`
          : `${why}. That is our interest. When you object we stop, and look whether it weighs more than your reasons.`}
      </p>
      {objection && objection.state !== 'cancelled' && objection.state !== 'completed' ? (
        <Facts
          facts={[
            { term: 'Reference', detail: <strong>{objection.reference}</strong> },
            { term: 'You objected', detail: <When at={objection.at} now={now} /> },
            ...(objection.state === 'in_progress'
              ? [{ term: 'We answer by', detail: <When at={objection.dueAt} dateOnly /> }]
              : []),
            ...(objection.words || objection.restored
              ? [{ term: 'You wrote', detail: objection.words ?? forgottenText }]
              : []),
            ...(objection.answer ? [{ term: 'We answered', detail: objection.answer }] : []),
          ]}
        />
      ) : null}
      {stopped ? (
        <AllowForm purpose={purpose} name={name} />
      ) : (
        <ObjectForm purpose={purpose} name={name} marketing={marketing} />
      )}
    </Card>
  );
}

function StateChip({ state }: Objection) {
  if (state === 'in_progress') return <Chip tone="due">Stopped, we look into it</Chip>;
  if (state === 'in_force') return <Chip tone="on">Stopped</Chip>;
  if (state === 'refused') return <Chip>We go on, with reasons</Chip>;
  return null;
}
