import { titled } from '@/app/titled';
import { AddressForm } from '@/components/forms/AddressForm';
import { MailboxHint } from '@/components/forms/MailboxHint';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { forgotPassword } from '@/lib/actions/forgot-password';
import { getWords } from '@/lib/auth/language';
import { mailboxOpen } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'forgot.title');

export default async function ForgotPasswordPage() {
  const t = await getWords('auth');
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">{t('signIn.title')}</TextLink>}>
      <PageHeader title={t('forgot.title')} lead={t('forgot.lead')} />
      <AddressForm action={forgotPassword} label={t('forgot.send')} pending={t('forgot.sending')} />
      {mailboxOpen() ? <MailboxHint /> : null}
    </Page>
  );
}
