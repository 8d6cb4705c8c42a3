import type { Metadata } from 'next';
import { AddressForm } from '@/components/forms/AddressForm';
import { MailboxHint } from '@/components/forms/MailboxHint';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { forgotPassword } from '@/lib/actions/forgot-password';
import { mailboxOpen } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Choose a new password' };

export default function ForgotPasswordPage() {
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">Sign in</TextLink>}>
      <PageHeader
        title="Choose a new password"
        lead="Tell us the email of your account, and we send a link. It works for 30 minutes."
      />
      <AddressForm action={forgotPassword} label="Send the link" pending="Sending…" />
      {mailboxOpen() ? <MailboxHint /> : null}
    </Page>
  );
}
