import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActivityRooms } from '@/components/privacy/ActivityRooms';
import { Paging } from '@/components/privacy/Paging';
import { RequestList } from '@/components/privacy/RequestList';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { listOwnRequests } from '@/lib/privacy/rights/own-requests';
import { aboutText } from '@/lib/privacy/rights/words';

export const generateMetadata = titled('requests', 'title');

interface RequestsPageProps {
  searchParams: Promise<{ before?: string | string[] }>;
}

export default async function RequestsPage({ searchParams }: RequestsPageProps) {
  const [t, language] = [await getWords('requests'), await getLanguage()];
  const { viewer, overview } = await requireRoom('/privacy/requests');
  const { before } = await searchParams;
  const cursor = typeof before === 'string' ? before : null;
  const { items, next } = await listOwnRequests(viewer, cursor);
  const lines = items.map((item) => ({
    ...item,
    aboutWords: item.about === null ? '' : aboutText(item.about, language),
  }));
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/requests" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActivityRooms here="requests" />
      {items.length > 0 ? (
        <RequestList requests={lines} />
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <Paging
        newest={cursor === null ? null : '/privacy/requests'}
        older={next === null ? null : `/privacy/requests?before=${next}`}
      />
      {items.length > 0 ? <p className="quiet">{t('keep')}</p> : null}
    </Center>
  );
}
