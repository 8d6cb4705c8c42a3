import type { Metadata } from 'next';
import { ResetPasswordForm } from '@/components/forms/ResetPasswordForm';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { linkToken } from '@/lib/forms/typed';
import { isResetLink } from '@/lib/privacy/accounts/passwords';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Your new password' };

export default async function ResetPasswordPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const { token } = await searchParams;
  const given = linkToken(token);
  const good = await isResetLink(given);
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-in">Sign in</TextLink>}>
      {good ? (
        <>
          <PageHeader
            title="Your new password"
            lead="Saving it ends all sessions, so you sign in with it afterwards."
          />
          <ResetPasswordForm token={given} />
        </>
      ) : (
        <>
          <PageHeader
            title="This link does not work any more"
            lead="It was used already or is older than 30 minutes. Have a new one sent."
          />
          <div className="actions">
            <ButtonLink href="/forgot-password">Send a new link</ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
