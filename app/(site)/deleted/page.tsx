import type { Metadata } from 'next';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { When } from '@/components/ui/When';
import { getDeletion } from '@/lib/auth/request';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Account deleted' };

const { officer, controller, authority } = config;

export default async function DeletedPage() {
  const deletion = await getDeletion();
  return (
    <Page config={config} width="narrow">
      {deletion ? (
        <>
          <PageHeader
            title="Your account is deleted"
            lead="Your details are removed, the key that sealed them is destroyed, and you are signed out everywhere."
          />
          <Notice tone="good" title="Keep this for your records">
            <Facts
              facts={[
                { term: 'Reference', detail: <strong>{deletion.reference}</strong> },
                { term: 'Deleted', detail: <When at={deletion.at} /> },
              ]}
            />
          </Notice>
          <p>
            What stays is a log that names nobody, and the number and dates of this request for 24 months. You
            can open a new account at any time; it starts empty.
          </p>
        </>
      ) : (
        <PageHeader
          title="Nothing to show here"
          lead="After an account is deleted, this page shows the reference number in the same browser for ten minutes."
        />
      )}
      <Card title="Who to ask">
        <Facts
          facts={[
            {
              term: 'Us',
              detail: (
                <>
                  {(officer ?? controller).name},{' '}
                  <a href={`mailto:${(officer ?? controller).email}`}>{(officer ?? controller).email}</a>
                </>
              ),
            },
            {
              term: 'Supervisory authority',
              detail: (
                <>
                  {authority.name}, <a href={authority.website}>{authority.website}</a>
                </>
              ),
            },
          ]}
        />
      </Card>
      <div className="actions">
        <ButtonLink href="/" tone="plain">
          Front page
        </ButtonLink>
      </div>
    </Page>
  );
}
