import type { Metadata } from 'next';
import { AddressForm } from '@/components/forms/AddressForm';
import { MailboxHint } from '@/components/forms/MailboxHint';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { resend } from '@/lib/actions/resend';
import { mailboxOpen } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Check your email' };

export default function CheckEmailPage() {
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">Sign in</TextLink>}>
      <PageHeader
        title="Check your email"
        lead="We have sent you a message. Open the link in it within 48 hours, in this browser if you can, and confirm."
      />
      {mailboxOpen() ? <MailboxHint /> : null}
      <div className="stack tight">
        <h2>Nothing there?</h2>
        <p>Look into the spam folder, or have the link sent again.</p>
      </div>
      <AddressForm action={resend} label="Send the link again" pending="Sending…" tone="plain" />
    </Page>
  );
}
