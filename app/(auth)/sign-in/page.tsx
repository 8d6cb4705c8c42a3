import { redirect } from 'next/navigation';
import { titled } from '@/app/titled';
import { SignInForm } from '@/components/forms/SignInForm';
import { Page } from '@/components/shell/Page';
import { linkTo } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { getWords } from '@/lib/auth/language';
import { safePath } from '@/lib/auth/safe-path';
import { getViewer } from '@/lib/auth/session';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'signIn.title');

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[]; changed?: string | string[] }>;
}) {
  const t = await getWords('auth');
  const { next, changed } = await searchParams;
  const path = safePath(next, '/privacy');
  if (await getViewer()) redirect(path);
  return (
    <Page config={config} width="narrow" header={<TextLink href="/sign-up">{t('signIn.create')}</TextLink>}>
      <PageHeader title={t('signIn.title')} lead={t.rich('signIn.newHere', { link: linkTo('/sign-up') })} />
      {changed === '1' ? (
        <Notice tone="good" title={t('signIn.changed')}>
          {t('signIn.changedLead')}
        </Notice>
      ) : null}
      <SignInForm next={path} />
    </Page>
  );
}
