import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActivityRooms } from '@/components/privacy/ActivityRooms';
import { Paging } from '@/components/privacy/Paging';
import { ReceiptList } from '@/components/privacy/ReceiptList';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { FileLink } from '@/components/ui/FileLink';
import { linkTo } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { listReceipts } from '@/lib/privacy/evidence/receipts';
import { activityText } from '@/lib/privacy/rights/words';

export const generateMetadata = titled('receipts', 'title');

interface ReceiptsPageProps {
  searchParams: Promise<{ before?: string | string[] }>;
}

export default async function ReceiptsPage({ searchParams }: ReceiptsPageProps) {
  const t = await getWords('receipts');
  const language = await getLanguage();
  const { viewer, overview } = await requireRoom('/privacy/receipts');
  const { before } = await searchParams;
  const cursor = typeof before === 'string' ? before : null;
  const { items, next } = await listReceipts(viewer, cursor);
  const lines = items.map(({ id, event, at, facts, waiting }) => ({
    id,
    at,
    what: activityText(event, facts, language),
    waiting,
  }));
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/receipts" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      {viewer.locked ? null : <ActivityRooms here="receipts" />}
      {lines.length > 0 ? (
        <ReceiptList lines={lines} />
      ) : (
        <EmptyState title={t('end')}>{t('endText')}</EmptyState>
      )}
      <Paging
        newest={cursor === null ? null : '/privacy/receipts'}
        older={next === null ? null : `/privacy/receipts?before=${next}`}
      >
        {lines.length > 0 ? (
          <FileLink href="/api/privacy/receipts" tone="plain" small>
            {t('saveAll')}
          </FileLink>
        ) : null}
      </Paging>
      <Disclosure summary={t('use')}>
        <p>{t.rich('useText', { link: linkTo('/verify') })}</p>
        <p>{t('whoHas')}</p>
        <p>{t.rich('others', { link: linkTo('/privacy/activity') })}</p>
      </Disclosure>
    </Center>
  );
}
