import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { DeleteForm } from '@/components/privacy/DeleteForm';
import { DeletionPlan } from '@/components/privacy/DeletionPlan';
import { DoneFlash } from '@/components/privacy/DoneFlash';
import { ScheduledDeletion } from '@/components/privacy/ScheduledDeletion';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Disclosure } from '@/components/ui/Disclosure';
import { dayOf } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { Row, Sheet } from '@/components/ui/Sheet';
import { TextLink } from '@/components/ui/TextLink';
import { getLanguage, getWhen, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { after, now } from '@/lib/privacy/clock';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { getScheduledErasure, gracePeriod } from '@/lib/privacy/rights/erasure/grace';
import { previewParts } from '@/lib/privacy/rights/erasure/part';
import { previewErasure, type PlannedView } from '@/lib/privacy/rights/erasure/view';
import { withinSentence } from '@/messages/locales';
import { config } from '@/rightful.config';

export const generateMetadata = titled('deletion', 'title');

interface DeletePageProps {
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function DeletePage({ searchParams }: DeletePageProps) {
  const t = await getWords('deletion');
  const [language, when] = [await getLanguage(), await getWhen()];
  const { viewer, overview } = await requireRoom('/privacy/delete');
  const { done } = await searchParams;
  const scheduled = await getScheduledErasure(viewer);
  const plan = await previewErasure(viewer, language, scheduled?.at ?? after(now(), gracePeriod));
  const parts = scheduled ? [] : await previewParts(viewer, language);
  const text =
    scheduled?.because === 'consent' ? (await getConsentTexts(language)).get('account') : undefined;
  const kept = titlesOf(plan.kept).map((title) => withinSentence(language, title));
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/delete" width="measure">
      {scheduled ? (
        <ScheduledDeletion
          scheduled={scheduled}
          now={now()}
          consent={text ? { label: text.body.label, hash: text.hash } : null}
          contact={config.officer ?? config.controller}
          authority={config.authority}
        >
          <DoneFlash done={done} />
        </ScheduledDeletion>
      ) : (
        <PageHeader title={t('title')} lead={t('lead')} />
      )}
      <Sheet>
        <Row title={t('short.deleted')} level={2} icon="trash">
          {t('short.deletedText')}
        </Row>
        {kept.length > 0 ? (
          <Row title={t('short.stays')} level={2} icon="lock">
            {capitalised(when.list(kept))}
          </Row>
        ) : null}
        <Row title={t('short.backups')} level={2} icon="clock">
          {t.rich('short.gone', { day: dayOf(plan.backupsUntil) })}
        </Row>
        <div className="row">
          <Disclosure summary={t('short.all')}>
            <DeletionPlan plan={plan} />
          </Disclosure>
        </div>
      </Sheet>
      {scheduled ? (
        <Disclosure summary={t('short.now')}>
          <p>{t('short.nowText')}</p>
          <DeleteForm later={null} />
        </Disclosure>
      ) : (
        <>
          <Sheet>
            <Row
              title={t('short.copy')}
              level={2}
              icon="download"
              action={
                <ButtonLink href="/privacy/download" tone="plain" small>
                  {t('downloadFirst')}
                </ButtonLink>
              }
            />
          </Sheet>
          <DeleteForm later={when.moment(after(now(), gracePeriod))} />
        </>
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

/** A list as a sentence of its own begins. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kinds a part of the plan names, each once; what is none of is left off. */
function titlesOf(views: readonly PlannedView[]): string[] {
  return [...new Set(views.filter(({ count }) => count > 0).map(({ title }) => title))];
}
