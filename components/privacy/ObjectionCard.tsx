import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { allow } from '@/lib/actions/object';
import type { Objectable } from '@/lib/privacy/rights/objection';
import type { Stop } from '@/lib/privacy/requests/stops';
import { ObjectForm } from './ObjectForm';
import { StopFacts } from './StopFacts';

interface ObjectionCardProps {
  objectable: Objectable;
  now: Date;
}

/** One use that may be objected to: what we want with it, and how an objection to it stands. */
export function ObjectionCard({ objectable, now }: ObjectionCardProps) {
  const { purpose, name, why, marketing, stops, goesOn, objection } = objectable;
  return (
    <Card title={name} level={3} id={purpose} state={objection ? <StateChip {...objection} /> : undefined}>
      <p>
        {marketing
          ? `${why}. This is marketing: you can object at any time, and no reason counts against it.`
          : `${why}. That is our interest. When you object we stop, and look whether it weighs more than your reasons.`}
      </p>
      <p>
        {stops} {goesOn}
      </p>
      {objection ? <StopFacts stop={objection} goesOn="It goes on from" now={now} /> : null}
      {objection?.stands ? (
        <ActionForm action={allow}>
          <input type="hidden" name="purpose" value={purpose} />
          <div className="actions">
            <Button tone="plain" pending="One moment…" aria-label={`Take the objection back: ${name}`}>
              Take the objection back
            </Button>
          </div>
        </ActionForm>
      ) : (
        <ObjectForm purpose={purpose} name={name} marketing={marketing} />
      )}
    </Card>
  );
}

function StateChip({ state }: Stop) {
  if (state === 'in_progress') return <Chip tone="due">Stopped, we look into it</Chip>;
  if (state === 'in_force') return <Chip tone="on">Stopped</Chip>;
  if (state === 'lifting') return <Chip tone="due">Stopped for a few days</Chip>;
  if (state === 'refused') return <Chip>We go on, with reasons</Chip>;
  return null;
}
