import { titled } from '@/app/titled';
import { AddressForm } from '@/components/forms/AddressForm';
import { MailboxHint } from '@/components/forms/MailboxHint';
import { VerifyForm } from '@/components/forms/VerifyForm';
import { Page } from '@/components/shell/Page';
import { linkTo } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { resend } from '@/lib/actions/resend';
import { getWords } from '@/lib/auth/language';
import { getBrowserToken } from '@/lib/auth/request';
import { linkToken } from '@/lib/forms/typed';
import { getVerification } from '@/lib/privacy/sign-up/verification';
import { mailboxOpen } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'verifyEmail.title');

export default async function VerifyEmailPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const t = await getWords('auth');
  const { token } = await searchParams;
  const given = linkToken(token);
  const asks = await getVerification(given, await getBrowserToken());
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">{t('signIn.title')}</TextLink>}>
      {asks === 'invalid' ? (
        <>
          <PageHeader
            title={t('verifyEmail.invalid')}
            lead={t.rich('verifyEmail.invalidLead', {
              link: linkTo('/sign-in'),
            })}
          />
          {mailboxOpen() ? <MailboxHint /> : null}
          <AddressForm action={resend} label={t('verifyEmail.send')} pending={t('verifyEmail.sending')} />
        </>
      ) : (
        <>
          <PageHeader
            title={t('verifyEmail.title')}
            lead={asks === 'confirm' ? t('verifyEmail.lead') : t('verifyEmail.askPassword')}
          />
          <VerifyForm token={given} askPassword={asks === 'ask-password'} />
        </>
      )}
    </Page>
  );
}
