import { titled } from '@/app/titled';
import { ResetPasswordForm } from '@/components/forms/ResetPasswordForm';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { getWords } from '@/lib/auth/language';
import { linkToken } from '@/lib/forms/typed';
import { isResetLink } from '@/lib/privacy/accounts/passwords';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'reset.title');

export default async function ResetPasswordPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const t = await getWords('auth');
  const { token } = await searchParams;
  const given = linkToken(token);
  const good = await isResetLink(given);
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">{t('signIn.title')}</TextLink>}>
      {good ? (
        <>
          <PageHeader title={t('reset.title')} lead={t('reset.lead')} />
          <ResetPasswordForm token={given} />
        </>
      ) : (
        <>
          <PageHeader title={t('reset.invalid')} lead={t('reset.invalidLead')} />
          <div className="actions">
            <ButtonLink href="/forgot-password">{t('reset.send')}</ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
