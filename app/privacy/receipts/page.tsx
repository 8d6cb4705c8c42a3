import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ReceiptList } from '@/components/privacy/ReceiptList';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { linkTo } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';

import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listReceipts } from '@/lib/privacy/evidence/receipts';
import { activityText, receiptText } from '@/lib/privacy/rights/words';

export const generateMetadata = titled('receipts', 'title');

interface ReceiptsPageProps {
  searchParams: Promise<{ before?: string | string[] }>;
}

export default async function ReceiptsPage({ searchParams }: ReceiptsPageProps) {
  const t = await getWords('receipts');
  const { viewer, overview } = await requireRoom('/privacy/receipts');
  const { before } = await searchParams;
  const cursor = typeof before === 'string' ? before : null;
  const { items, next } = await listReceipts(viewer, cursor);
  const lines = items.map(({ id, event, at, facts, waiting }) => ({
    id,
    at,
    what: activityText(event, facts),
    proves: receiptText(event),
    waiting,
  }));
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/receipts" width="measure">
      <PageHeader title={t('heading')} lead={t('lead')} />
      <Card title={t('use')} id="use">
        <p>{t.rich('useText', { link: linkTo('/verify') })}</p>
        <p>{t('whoHas')}</p>
      </Card>
      {lines.length > 0 ? (
        <ReceiptList lines={lines} now={now()} />
      ) : (
        <EmptyState title={t('end')}>{t('endText')}</EmptyState>
      )}
      <div className="actions">
        {cursor === null ? null : (
          <ButtonLink href="/privacy/receipts" tone="plain">
            {t('newest')}
          </ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={`/privacy/receipts?before=${next}`} tone="plain">
            {t('older')}
          </ButtonLink>
        )}
      </div>
      <p className="quiet">{t.rich('others', { link: linkTo('/privacy/activity') })}</p>
    </Center>
  );
}
