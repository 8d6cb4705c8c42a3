import type { Metadata } from 'next';
import { Center } from '@/app/privacy/center';
import { ActionForm } from '@/components/forms/ActionForm';
import { ObjectionCard } from '@/components/privacy/ObjectionCard';
import { PauseForm } from '@/components/privacy/PauseForm';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { Facts } from '@/components/ui/Facts';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { resume } from '@/lib/actions/pause';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listObjectable } from '@/lib/privacy/rights/objection';
import { getPause } from '@/lib/privacy/rights/pause';
import { forgottenText, pauseTexts } from '@/messages/en';

export const metadata: Metadata = { title: 'Object or pause' };

export default async function ObjectPage() {
  const { viewer, overview } = await requireRoom('/privacy/object');
  const [pause, uses] = [await getPause(viewer), await listObjectable(viewer)];
  const at = now();
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/object" width="measure">
      <PageHeader
        title="Object or pause"
        lead="Stop one use of your data, or pause all of them. Either takes effect with the click, and costs you nothing."
      />
      <h2>Object to a use</h2>
      {uses.map((objectable) => (
        <ObjectionCard key={objectable.purpose} objectable={objectable} now={at} />
      ))}
      <p className="quiet">
        Whatever else we do rests on your choices, on a contract with you, or on a law. Choices are switched
        off under <TextLink href="/privacy/choices">Choices</TextLink>.
      </p>
      <h2>Pause the use of my data</h2>
      <Card
        title={pause ? 'Your data is paused' : 'Pause everything'}
        level={3}
        id="pause"
        state={pause ? <Chip tone="on">Paused</Chip> : undefined}
      >
        <p>
          {pause
            ? 'We store it, keep it safe, and show it to you. Nothing else is done with it.'
            : 'We go on storing it, keeping it safe, and showing it to you. Nothing else is done with it, whatever your choices say. Before we end the pause we tell you, a week ahead.'}
        </p>
        {pause ? (
          <>
            <Facts
              facts={[
                { term: 'Case number', detail: <strong>{pause.reference}</strong> },
                { term: 'Paused', detail: <When at={pause.since} now={at} /> },
                { term: 'Because', detail: pause.reason ? pauseTexts[pause.reason].label : forgottenText },
                ...(pause.endsAt
                  ? [{ term: 'We end it on', detail: <When at={pause.endsAt} now={at} /> }]
                  : []),
              ]}
            />
            <ActionForm action={resume}>
              <div className="actions">
                <Button tone="plain" pending="Ending…">
                  End the pause
                </Button>
              </div>
            </ActionForm>
          </>
        ) : (
          <PauseForm />
        )}
      </Card>
    </Center>
  );
}
