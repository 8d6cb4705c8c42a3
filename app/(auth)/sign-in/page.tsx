import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/forms/SignInForm';
import { Page } from '@/components/shell/Page';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { safePath } from '@/lib/auth/safe-path';
import { getViewer } from '@/lib/auth/session';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[]; changed?: string | string[] }>;
}) {
  const { next, changed } = await searchParams;
  const path = safePath(next, '/privacy');
  if (await getViewer()) redirect(path);
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-up">Create an account</TextLink>}>
      <PageHeader
        title="Sign in"
        lead={
          <>
            New here? <TextLink href="/sign-up">Create an account</TextLink>.
          </>
        }
      />
      {changed === '1' ? (
        <Notice tone="good" title="Your password is changed">
          All sessions were ended. Sign in with the new password.
        </Notice>
      ) : null}
      <SignInForm next={path} />
    </Page>
  );
}
