import { titled } from '@/app/titled';
import { DeletionOutcome } from '@/components/privacy/DeletionOutcome';
import { WhoToAsk } from '@/components/privacy/WhoToAsk';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { FileLink } from '@/components/ui/FileLink';
import { linkTo } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getLanguage, getWords } from '@/lib/auth/language';
import { getDeletion } from '@/lib/auth/request';
import { findErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'deleted.title');

const { officer, controller, authority } = config;

export default async function DeletedPage() {
  const t = await getWords('site');
  const deletion = await getDeletion();
  const outcome = deletion && (await findErasureOutcome(deletion.reference, await getLanguage()));
  return (
    <Page config={config} width="measure">
      {deletion ? (
        <>
          <PageHeader
            title={t('deleted.heading')}
            lead={`${outcome ? `${outcome.plan.outcome} ` : ''}${t('deleted.lead')}`}
          />
          <Notice tone="good" title={t('deleted.keep')}>
            <Facts
              facts={[
                { term: t('deleted.case'), detail: <strong>{deletion.reference}</strong> },
                ...(outcome ? [{ term: t('deleted.receiptNumber'), detail: outcome.receiptNumber }] : []),
                { term: t('deleted.at'), detail: <When at={deletion.at} /> },
              ]}
            />
          </Notice>
          <Card title={t('deleted.receipt')} id="receipt">
            <p>{t('deleted.receiptText')}</p>
            <div className="card-foot">
              <FileLink href="/deleted/receipt">{t('deleted.download')}</FileLink>
              <TextLink href="/verify">{t('deleted.check')}</TextLink>
            </div>
            <p className="quiet">
              {t.rich('deleted.byNumber', {
                receipt: linkTo(`/api/privacy/erasures/${deletion.reference}`),
                state: linkTo(`/deleted/${deletion.reference}`),
              })}
            </p>
          </Card>
          {outcome ? <DeletionOutcome outcome={outcome} /> : null}
          <p>{t('deleted.newAccount')}</p>
        </>
      ) : (
        <PageHeader title={t('deleted.nothing')} lead={t('deleted.nothingLead')} />
      )}
      <WhoToAsk contact={officer ?? controller} authority={authority} />
      <div className="actions">
        <ButtonLink href="/" tone="plain">
          {' '}
          {t('signedOut.home')}{' '}
        </ButtonLink>
      </div>
    </Page>
  );
}
