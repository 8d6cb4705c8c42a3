import type { Metadata } from 'next';
import { Center } from '@/app/privacy/center';
import { ReceiptList } from '@/components/privacy/ReceiptList';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listReceipts } from '@/lib/privacy/evidence/receipts';
import { activityText, receiptText } from '@/lib/privacy/rights/words';

export const metadata: Metadata = { title: 'Receipts' };

interface ReceiptsPageProps {
  searchParams: Promise<{ before?: string | string[] }>;
}

export default async function ReceiptsPage({ searchParams }: ReceiptsPageProps) {
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
      <PageHeader
        title="Your receipts"
        lead="A receipt is a small file that proves what happened, to anybody, without asking us. Keep those that matter to you."
      />
      <Card title="How to use them" id="use">
        <p>
          Check a receipt at <TextLink href="/verify">the verify page</TextLink>, even after your account is
          gone. Nobody needs to sign in for that.
        </p>
        <p>
          A receipt holds no name and no address. Whoever has the file can show that the entry is yours, so
          give it only to those who may know.
        </p>
      </Card>
      {lines.length > 0 ? (
        <ReceiptList lines={lines} now={now()} />
      ) : (
        <EmptyState title="Nothing further back">
          The receipts before these are all that there are.
        </EmptyState>
      )}
      <div className="actions">
        {cursor === null ? null : (
          <ButtonLink href="/privacy/receipts" tone="plain">
            Newest
          </ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={`/privacy/receipts?before=${next}`} tone="plain">
            Older
          </ButtonLink>
        )}
      </div>
      <p className="quiet">
        Every other line of <TextLink href="/privacy/activity">your activity</TextLink> has a receipt as well,
        behind “Show proof”.
      </p>
    </Center>
  );
}
