import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActivityTable } from '@/components/privacy/ActivityTable';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { momentOf } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';

import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listActivity } from '@/lib/privacy/rights/activity';
import { activityText, reasonText } from '@/lib/privacy/rights/words';
import { roleTexts, whoTexts } from '@/messages/en';

export const generateMetadata = titled('activity', 'title');

interface ActivityPageProps {
  searchParams: Promise<{ before?: string | string[] }>;
}

export default async function ActivityPage({ searchParams }: ActivityPageProps) {
  const t = await getWords('activity');
  const { viewer, overview } = await requireRoom('/privacy/activity');
  const { before } = await searchParams;
  const cursor = typeof before === 'string' ? before : null;
  const { items, next, failures } = await listActivity(viewer, cursor);
  const lines = items.map(({ id, event, at, by, facts }) => ({
    key: id,
    at,
    what: activityText(event, facts),
    by: whoTexts[by],
    role: roleTexts[by],
    reason: reasonText(event),
  }));
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/activity">
      <PageHeader title={t('heading')} lead={t('lead')} />
      {(cursor === null ? failures : []).map(({ hour, count }) => (
        <Notice key={hour.toISOString()} tone="due" title={t('wrong')}>
          <p>{t.rich('wrongText', { count: String(count), moment: momentOf(hour) })}</p>
        </Notice>
      ))}
      <Card title={t('who')} id="who">
        <p>{t('whoText')}</p>
      </Card>
      {lines.length > 0 ? (
        <Card>
          <ActivityTable lines={lines} now={now()} />
        </Card>
      ) : (
        <EmptyState title={t('end')}>{t('endText')}</EmptyState>
      )}
      <div className="actions">
        {cursor === null ? null : (
          <ButtonLink href="/privacy/activity" tone="plain">
            {t('newest')}
          </ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={`/privacy/activity?before=${next}`} tone="plain">
            {t('older')}
          </ButtonLink>
        )}
      </div>
    </Center>
  );
}
