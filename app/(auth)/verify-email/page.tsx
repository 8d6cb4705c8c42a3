import type { Metadata } from 'next';
import { AddressForm } from '@/components/forms/AddressForm';
import { MailboxHint } from '@/components/forms/MailboxHint';
import { VerifyForm } from '@/components/forms/VerifyForm';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { resend } from '@/lib/actions/resend';
import { getBrowserToken } from '@/lib/auth/request';
import { linkToken } from '@/lib/forms/typed';
import { getVerification } from '@/lib/privacy/sign-up/verification';
import { mailboxOpen } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Confirm your email' };

export default async function VerifyEmailPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const { token } = await searchParams;
  const given = linkToken(token);
  const asks = await getVerification(given, await getBrowserToken());
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">Sign in</TextLink>}>
      {asks === 'invalid' ? (
        <>
          <PageHeader
            title="This link does not work any more"
            lead={
              <>
                It was used already or is older than 48 hours. If your email is confirmed,{' '}
                <TextLink href="/sign-in">sign in</TextLink>. If not, have a new link sent.
              </>
            }
          />
          {mailboxOpen() ? <MailboxHint /> : null}
          <AddressForm action={resend} label="Send a new link" pending="Sending…" />
        </>
      ) : (
        <>
          <PageHeader
            title="Confirm your email"
            lead={
              asks === 'confirm'
                ? 'One click, and your account is open.'
                : 'You signed up in another browser, so we also ask for your password here.'
            }
          />
          <VerifyForm token={given} askPassword={asks === 'ask-password'} />
        </>
      )}
    </Page>
  );
}
