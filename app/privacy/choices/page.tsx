import type { Metadata } from 'next';
import { Center } from '@/app/privacy/center';
import { ActionForm } from '@/components/forms/ActionForm';
import { ChoiceCard } from '@/components/privacy/ChoiceCard';
import { SignalCard } from '@/components/privacy/SignalCard';
import { Button } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { turnOff } from '@/lib/actions/turn-off';
import { sendsOptOut } from '@/lib/auth/opt-out';
import { requestHeaders } from '@/lib/auth/request';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listChoices } from '@/lib/privacy/consent/consent';
import { getPurpose } from '@/lib/privacy/catalogue/purposes';

export const metadata: Metadata = { title: 'Your choices' };

export default async function ChoicesPage() {
  const { viewer, overview } = await requireRoom('/privacy/choices');
  const choices = await listChoices(viewer);
  const at = now();
  const signal = sendsOptOut(await requestHeaders());
  const takeBack =
    getPurpose('account').basis === 'consent'
      ? 'Take back this consent'
      : 'End this, and delete my account in 7 days';
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/choices" width="measure">
      <PageHeader
        title="Your choices"
        lead="Each use of your data is a choice of its own. A click takes effect at once, and an optional one changes nothing else."
      />
      <ActionForm action={turnOff}>
        <div className="actions">
          <Button tone="plain" pending="Switching off…">
            Turn all optional off
          </Button>
        </div>
      </ActionForm>
      {choices.map((choice) => (
        <ChoiceCard key={choice.purpose} choice={choice} now={at} takeBack={takeBack} />
      ))}
      <SignalCard signal={signal} />
    </Center>
  );
}
