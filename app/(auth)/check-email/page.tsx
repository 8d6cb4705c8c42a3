import { titled } from '@/app/titled';
import { AddressForm } from '@/components/forms/AddressForm';
import { MailboxHint } from '@/components/forms/MailboxHint';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { resend } from '@/lib/actions/resend';
import { getWords } from '@/lib/auth/language';
import { mailboxOpen } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'checkEmail.title');

export default async function CheckEmailPage() {
  const t = await getWords('auth');
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">{t('signIn.title')}</TextLink>}>
      <PageHeader title={t('checkEmail.title')} lead={t('checkEmail.lead')} />
      {mailboxOpen() ? <MailboxHint /> : null}
      <div className="stack tight">
        <h2>{t('checkEmail.nothing')}</h2>
        <p>{t('checkEmail.spam')}</p>
      </div>
      <AddressForm
        action={resend}
        label={t('checkEmail.again')}
        pending={t('checkEmail.sending')}
        tone="plain"
      />
    </Page>
  );
}
