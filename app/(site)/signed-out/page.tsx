import { titled } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'signedOut.title');

export default async function SignedOutPage() {
  const t = await getWords('site');
  return (
    <Page config={config} width="narrow">
      <PageHeader title={t('signedOut.heading')} lead={t('signedOut.lead')} />
      <div className="actions">
        <ButtonLink href="/sign-in">{t('signedOut.again')}</ButtonLink>
        <ButtonLink href="/" tone="plain">
          {t('signedOut.home')}
        </ButtonLink>
      </div>
    </Page>
  );
}
