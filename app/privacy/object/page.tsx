import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { ObjectionCard } from '@/components/privacy/ObjectionCard';
import { PauseForm } from '@/components/privacy/PauseForm';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { Facts } from '@/components/ui/Facts';
import { linkTo } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { getLanguage, getWords } from '@/lib/auth/language';

import { When } from '@/components/ui/When';
import { resume } from '@/lib/actions/pause';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listObjectable } from '@/lib/privacy/rights/objection';
import { getPause } from '@/lib/privacy/rights/pause';

export const generateMetadata = titled('stops', 'title');

export default async function ObjectPage() {
  const t = await getWords('stops');
  const { viewer, overview } = await requireRoom('/privacy/object');
  const [pause, uses] = [await getPause(viewer), await listObjectable(viewer, await getLanguage())];
  const at = now();
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/object" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      <h2>{t('objectTo')}</h2>
      {uses.map((objectable) => (
        <ObjectionCard key={objectable.purpose} objectable={objectable} now={at} />
      ))}
      <p className="quiet">{t.rich('elsewhere', { link: linkTo('/privacy/choices') })}</p>
      <h2>{t('pauseMine')}</h2>
      <Card
        title={pause ? t('isPaused') : t('pauseAll')}
        level={3}
        id="pause"
        state={pause ? <Chip tone="on">{t('paused')}</Chip> : undefined}
      >
        <p>{pause ? t('pausedText') : t('pauseText')}</p>
        {pause ? (
          <>
            <Facts
              facts={[
                { term: t('case'), detail: <strong>{pause.reference}</strong> },
                { term: t('paused'), detail: <When at={pause.since} now={at} /> },
                { term: t('because'), detail: pause.reason ? t(`reasons.${pause.reason}`) : t('forgotten') },
                ...(pause.endsAt ? [{ term: t('endOn'), detail: <When at={pause.endsAt} now={at} /> }] : []),
              ]}
            />
            <ActionForm action={resume}>
              <div className="actions">
                <Button tone="plain" pending={t('ending')}>
                  {t('endPause')}
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
