import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { DeletionPlan } from '@/components/privacy/DeletionPlan';
import { ScheduledDeletion } from '@/components/privacy/ScheduledDeletion';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { after, now } from '@/lib/privacy/clock';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { getScheduledErasure, gracePeriod } from '@/lib/privacy/rights/erasure/grace';
import { previewParts } from '@/lib/privacy/rights/erasure/part';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';
import { config } from '@/rightful.config';

export const generateMetadata = titled('deletion', 'title');

export default async function DeletePage() {
  const t = await getWords('deletion');
  const language = await getLanguage();
  const { viewer, overview } = await requireRoom('/privacy/delete');
  const scheduled = await getScheduledErasure(viewer);
  const plan = await previewErasure(viewer, scheduled?.at ?? after(now(), gracePeriod), language);
  const parts = scheduled ? [] : await previewParts(viewer, language);
  const text = scheduled?.because === 'consent' ? (await getConsentTexts()).get('account') : undefined;
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/delete" width="measure">
      {scheduled ? (
        <ScheduledDeletion
          scheduled={scheduled}
          now={now()}
          consent={text ? { label: text.body.label, hash: text.hash } : null}
          contact={config.officer ?? config.controller}
          authority={config.authority}
        />
      ) : (
        <PageHeader title={t('title')} lead={t('lead')} />
      )}
      <DeletionPlan plan={plan} />
      {scheduled ? null : (
        <div className="actions">
          <ButtonLink href="/confirm?act=erase&next=/privacy/delete/when" tone="plain">
            {t('goOn')}
          </ButtonLink>
          <ButtonLink href="/privacy/download" tone="plain">
            {t('downloadFirst')}
          </ButtonLink>
          <ButtonLink href="/privacy" tone="plain">
            {t('keep')}
          </ButtonLink>
        </div>
      )}
      {parts.length > 0 ? (
        <Card title={t('part')} id="part">
          <p>{t('partText')}</p>
          <ul>
            {parts.map(({ kind, deleted }) => (
              <li key={kind}>
                <TextLink href={`/privacy/delete/part/${kind}`}>
                  {deleted.map(({ title }) => title).join('; ')}
                </TextLink>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Center>
  );
}
