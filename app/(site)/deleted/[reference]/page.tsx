import { notFound } from 'next/navigation';
import { titled } from '@/app/titled';
import { DeletionOutcome } from '@/components/privacy/DeletionOutcome';
import { Page } from '@/components/shell/Page';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { sayRefusal } from '@/lib/actions/say-refusal';
import { getLanguage, getWords } from '@/lib/auth/language';
import { countAttempt } from '@/lib/auth/limits';
import { clientIp, requestHeaders } from '@/lib/auth/request';
import { refusalOf } from '@/lib/privacy/errors';
import { findErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'outcome.title');

/** What became of a deletion, for whoever has its number. It names nobody. */
export default async function OutcomePage({ params }: { params: Promise<{ reference: string }> }) {
  const t = await getWords('site');
  const { reference } = await params;
  const client = clientIp(await requestHeaders());
  const refused = await countAttempt('receipt', reference, client).then(() => null, refusalOf);
  const outcome = refused ? null : await findErasureOutcome(reference, await getLanguage());
  if (!refused && !outcome) notFound();
  return (
    <Page config={config} width="measure">
      <PageHeader
        title={outcome ? t('outcome.named', { reference: outcome.reference }) : t('outcome.title')}
        lead={t('outcome.lead')}
      />
      {refused ? <Notice tone="bad">{(await sayRefusal(refused)).message}</Notice> : null}
      {outcome ? (
        <>
          <Facts
            facts={[
              { term: t('outcome.case'), detail: outcome.reference },
              { term: t('outcome.receipt'), detail: outcome.receiptNumber },
            ]}
          />
          <p>{outcome.plan.outcome}</p>
          <DeletionOutcome outcome={outcome} />
        </>
      ) : null}
    </Page>
  );
}
