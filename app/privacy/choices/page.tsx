import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { ChoiceSheet } from '@/components/privacy/ChoiceSheet';
import { DoneFlash } from '@/components/privacy/DoneFlash';
import { ObjectionRow } from '@/components/privacy/ObjectionRow';
import { PauseSheet } from '@/components/privacy/PauseSheet';
import { SignalRow } from '@/components/privacy/SignalRow';
import { Button } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { Sheet } from '@/components/ui/Sheet';
import { turnOff } from '@/lib/actions/turn-off';
import { getLanguage, getWords } from '@/lib/auth/language';
import { sendsOptOut } from '@/lib/auth/opt-out';
import { requestHeaders } from '@/lib/auth/request';
import { requireRoom } from '@/lib/auth/session';
import { getPurpose } from '@/lib/privacy/catalogue/purposes';
import { now } from '@/lib/privacy/clock';
import { listChoices } from '@/lib/privacy/consent/consent';
import { listObjectable } from '@/lib/privacy/rights/objection';
import { getPause } from '@/lib/privacy/rights/pause';

export const generateMetadata = titled('choices', 'title');

interface ChoicesPageProps {
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function ChoicesPage({ searchParams }: ChoicesPageProps) {
  const t = await getWords('choices');
  const { viewer, overview } = await requireRoom('/privacy/choices');
  const { done } = await searchParams;
  const choices = await listChoices(viewer, await getLanguage());
  const [pause, objectable] = [await getPause(viewer), await listObjectable(viewer, await getLanguage())];
  const at = now();
  const takeBack = getPurpose('account').basis === 'consent' ? t('takeBack') : t('endContract');
  // A switch that is off stops more than an objection would.
  const isOff = (purpose: string) => choices.some((choice) => choice.purpose === purpose && !choice.on);
  const uses = objectable.filter(({ purpose, objection }) => !isOff(purpose) || objection?.stands);
  const optional = choices.filter(({ gate }) => gate === 'optional');
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/choices" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      <DoneFlash done={(done === 'paused' && !pause) || (done === 'resumed' && pause) ? undefined : done} />
      {pause ? <PauseSheet pause={pause} now={at} /> : null}
      {optional.map((choice) => (
        <ChoiceSheet key={choice.purpose} choice={choice} now={at} takeBack={takeBack} />
      ))}
      <ActionForm action={turnOff}>
        {optional.some(({ on }) => on) ? (
          <div className="actions">
            <Button tone="plain" small pending={t('switchingOff')}>
              {t('allOff')}
            </Button>
          </div>
        ) : null}
      </ActionForm>
      {uses.length > 0 ? (
        <Sheet title={t('interests')} id="interests">
          {uses.map((use) => (
            <ObjectionRow key={use.purpose} objectable={use} now={at} />
          ))}
        </Sheet>
      ) : null}
      {pause ? null : <PauseSheet pause={null} now={at} />}
      {choices
        .filter(({ gate }) => gate === 'required')
        .map((choice) => (
          <ChoiceSheet key={choice.purpose} choice={choice} now={at} takeBack={takeBack} />
        ))}
      <Sheet>
        <SignalRow signal={sendsOptOut(await requestHeaders())} />
      </Sheet>
    </Center>
  );
}
