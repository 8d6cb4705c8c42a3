import { titled } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'notFound.title');

export default async function NotFound() {
  const t = await getWords('site');
  return (
    <Page config={config} width="narrow">
      <PageHeader title={t('notFound.heading')} lead={t('notFound.lead')} />
      <div className="actions">
        <ButtonLink href="/privacy">{t('notFound.center')}</ButtonLink>
        <ButtonLink href="/" tone="plain">
          {' '}
          {t('signedOut.home')}
        </ButtonLink>
      </div>
    </Page>
  );
}
