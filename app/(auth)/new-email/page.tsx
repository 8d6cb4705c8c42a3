import type { Metadata } from 'next';
import { NewEmailForm } from '@/components/forms/NewEmailForm';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { markOf } from '@/lib/auth/person-mark';
import { getViewer } from '@/lib/auth/session';
import { linkToken } from '@/lib/forms/typed';
import { getEmailChange } from '@/lib/privacy/rights/email/confirm';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Your new email' };

interface NewEmailPageProps {
  searchParams: Promise<{ token?: string | string[]; done?: string | string[] }>;
}

export default async function NewEmailPage({ searchParams }: NewEmailPageProps) {
  const { token, done } = await searchParams;
  const given = linkToken(token);
  const viewer = await getViewer();
  const change = await getEmailChange(given, viewer);
  if (change.asks === 'locked')
    return (
      <Page config={config} width="narrow">
        <PageHeader
          title="Your email cannot be changed now"
          lead="Your account is about to be deleted, so nothing else is done with it. Cancel the deletion first: this link works then, until it is 24 hours old."
        />
        <div className="actions">
          <ButtonLink href="/privacy/delete">Open the deletion</ButtonLink>
        </div>
      </Page>
    );
  if (change.asks !== 'invalid')
    return (
      <Page config={config} width="narrow" mark={viewer ? markOf(viewer) : undefined}>
        <PageHeader
          title="Confirm your new email"
          lead={
            change.asks === 'confirm'
              ? `One click, and mails go to ${change.address}. You sign in with it from then on. If you did not ask for this address, do not confirm it.`
              : 'You are not signed in here, so we also ask for the password of your account.'
          }
        />
        <NewEmailForm token={given} askPassword={change.asks === 'ask-password'} />
      </Page>
    );
  return (
    <Page config={config} width="narrow">
      {done === undefined ? (
        <PageHeader
          title="This link does not work any more"
          lead="It was used already, was cancelled, or is older than 24 hours. Ask for the change again under Your data."
        />
      ) : (
        <PageHeader
          title="Your email is changed"
          lead="Sign in with the new address from now on. We told the address before, which can undo this for 72 hours. Other sessions were ended."
        />
      )}
      <div className="actions">
        <ButtonLink href={viewer ? '/privacy/data' : '/sign-in?next=/privacy/data'}>
          {viewer ? 'Open your data' : 'Sign in'}
        </ButtonLink>
      </div>
    </Page>
  );
}
