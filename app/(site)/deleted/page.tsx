import type { Metadata } from 'next';
import { Page } from '@/components/shell/Page';
import { DeletionOutcome } from '@/components/privacy/DeletionOutcome';
import { WhoToAsk } from '@/components/privacy/WhoToAsk';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { FileLink } from '@/components/ui/FileLink';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getDeletion } from '@/lib/auth/request';
import { findErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Account deleted' };

const { officer, controller, authority } = config;

export default async function DeletedPage() {
  const deletion = await getDeletion();
  const outcome = deletion && (await findErasureOutcome(deletion.reference));
  return (
    <Page config={config} width="measure">
      {deletion ? (
        <>
          <PageHeader
            title="Your account is deleted"
            lead={`${outcome ? `${outcome.plan.outcome} ` : ''}You are signed out everywhere.`}
          />
          <Notice tone="good" title="Keep this for your records">
            <Facts
              facts={[
                { term: 'Case number', detail: <strong>{deletion.reference}</strong> },
                ...(outcome ? [{ term: 'Receipt number', detail: outcome.receiptNumber }] : []),
                { term: 'Deleted', detail: <When at={deletion.at} /> },
              ]}
            />
          </Notice>
          <Card title="Your receipt" id="receipt">
            <p>
              A file that proves this deletion to anybody. It names nobody; whoever has it can show that the
              deletion was theirs. Save it now: in ten minutes nobody can make this file again, not even we.
            </p>
            <div className="card-foot">
              <FileLink href="/deleted/receipt">Download receipt</FileLink>
              <TextLink href="/verify">Check a receipt</TextLink>
            </div>
            <p className="quiet">
              By the case number alone anybody gets it{' '}
              <a href={`/api/privacy/erasures/${deletion.reference}`}>without what shows that it was yours</a>
              , and sees <TextLink href={`/deleted/${deletion.reference}`}>how far everything is</TextLink>.
            </p>
          </Card>
          {outcome ? <DeletionOutcome outcome={outcome} /> : null}
          <p>You can open a new account at any time; it starts empty.</p>
        </>
      ) : (
        <PageHeader
          title="Nothing to show here"
          lead="After an account is deleted, this page shows the case number and the receipt in the same browser for ten minutes."
        />
      )}
      <WhoToAsk contact={officer ?? controller} authority={authority} />
      <div className="actions">
        <ButtonLink href="/" tone="plain">
          Front page
        </ButtonLink>
      </div>
    </Page>
  );
}
