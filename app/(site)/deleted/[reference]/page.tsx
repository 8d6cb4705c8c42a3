import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeletionOutcome } from '@/components/privacy/DeletionOutcome';
import { Page } from '@/components/shell/Page';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { countAttempt } from '@/lib/auth/limits';
import { clientOf, requestHeaders } from '@/lib/auth/request';
import { findErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import { refusalOf } from '@/lib/privacy/errors';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'A deletion' };

/** What became of a deletion, for whoever has its number. It names nobody. */
export default async function OutcomePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const client = clientOf(await requestHeaders());
  const refused = await countAttempt('receipt', reference, client).then(() => null, refusalOf);
  const outcome = refused ? null : await findErasureOutcome(reference);
  if (!refused && !outcome) notFound();
  return (
    <Page config={config} width="measure">
      <PageHeader
        title={outcome ? `Deletion ${outcome.reference}` : 'A deletion'}
        lead="What was deleted and what stays, by its number. Whose it was is not known here."
      />
      {refused ? <Notice tone="bad">{refused.person}</Notice> : null}
      {outcome ? (
        <>
          <Facts
            facts={[
              { term: 'Case number', detail: outcome.reference },
              { term: 'Receipt number', detail: outcome.receiptNumber },
            ]}
          />
          <p>{outcome.plan.outcome}</p>
          <DeletionOutcome outcome={outcome} />
        </>
      ) : null}
    </Page>
  );
}
