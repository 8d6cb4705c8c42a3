import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { ChoiceCard } from '@/components/privacy/ChoiceCard';
import { SignalCard } from '@/components/privacy/SignalCard';
import { Button } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { turnOff } from '@/lib/actions/turn-off';
import { getWords } from '@/lib/auth/language';
import { sendsOptOut } from '@/lib/auth/opt-out';
import { requestHeaders } from '@/lib/auth/request';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listChoices } from '@/lib/privacy/consent/consent';
import { getPurpose } from '@/lib/privacy/catalogue/purposes';

export const generateMetadata = titled('choices', 'title');

export default async function ChoicesPage() {
  const t = await getWords('choices');
  const { viewer, overview } = await requireRoom('/privacy/choices');
  const choices = await listChoices(viewer);
  const at = now();
  const signal = sendsOptOut(await requestHeaders());
  const takeBack = getPurpose('account').basis === 'consent' ? t('takeBack') : t('endContract');
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/choices" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={turnOff}>
        <div className="actions">
          <Button tone="plain" pending={t('switchingOff')}>
            {t('allOff')}
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
