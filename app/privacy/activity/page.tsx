import { plainIn } from '@/messages/languages';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActivityList } from '@/components/privacy/ActivityList';
import { ActivityRooms } from '@/components/privacy/ActivityRooms';
import { Paging } from '@/components/privacy/Paging';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { FileLink } from '@/components/ui/FileLink';
import { FilterLinks } from '@/components/ui/FilterLinks';
import { linkTo, momentOf } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { topicOf } from '@/lib/privacy/catalogue/events';
import { activityParts, listActivity, listFailures, type ActivityPart } from '@/lib/privacy/rights/activity';
import { activityText, reasonText } from '@/lib/privacy/rights/words';

export const generateMetadata = titled('activity', 'title');

interface ActivityPageProps {
  searchParams: Promise<{ before?: string | string[]; show?: string | string[] }>;
}

export default async function ActivityPage({ searchParams }: ActivityPageProps) {
  const t = await getWords('activity');
  const language = await getLanguage();
  const { roles } = plainIn(language).entries;
  const { viewer, overview } = await requireRoom('/privacy/activity');
  const { before, show } = await searchParams;
  const cursor = typeof before === 'string' ? before : null;
  const part = activityParts.find((one) => one === show) ?? 'all';
  const { items, next } = await listActivity(viewer, cursor, part);
  const failures = cursor === null ? await listFailures(viewer) : [];
  const lines = items.map(({ id, event, at, by, facts }) => ({
    id,
    at,
    by,
    topic: topicOf(event),
    what: activityText(event, facts, language),
    role: roles[by],
    reason: reasonText(event, language),
  }));
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/activity" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActivityRooms here="activity" />
      {failures.map(({ hour, count }) => (
        <Notice key={hour.toISOString()} tone="due" title={t('wrong')}>
          <p>
            {t.rich('wrongText', {
              count: String(count),
              moment: momentOf(hour),
              link: linkTo('/privacy/security'),
            })}
          </p>
        </Notice>
      ))}
      <FilterLinks
        label={t('parts.label')}
        tone="quiet"
        links={activityParts.map((one) => ({
          href: pathOf(one),
          label: t(`parts.${one}`),
          current: one === part,
        }))}
      />
      {lines.length > 0 ? (
        <ActivityList lines={lines} />
      ) : (
        <EmptyState title={t(`empty.${part}`)}>{t('emptyText')}</EmptyState>
      )}
      <Paging
        newest={cursor === null ? null : pathOf(part)}
        older={next === null ? null : pathOf(part, next)}
      >
        <FileLink href="/api/privacy/activity" tone="plain" small>
          {t('save')}
        </FileLink>
      </Paging>
      <div id="who">
        <Disclosure summary={t('who')}>
          <p>{t('whoText')}</p>
        </Disclosure>
      </div>
    </Center>
  );
}

function pathOf(part: ActivityPart, before?: string): string {
  const query = new URLSearchParams({
    ...(part === 'all' ? {} : { show: part }),
    ...(before ? { before } : {}),
  });
  return query.size === 0 ? '/privacy/activity' : `/privacy/activity?${query.toString()}`;
}
