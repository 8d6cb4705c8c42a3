import { notFound } from 'next/navigation';
import { titled } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';
import { safePath } from '@/lib/auth/safe-path';
import { isErrorCode } from '@/lib/privacy/errors';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'refused.title');

interface RefusedPageProps {
  searchParams: Promise<{ why?: string | string[]; next?: string | string[] }>;
}

/** Why something was refused that left no page of its own (lib/actions/refusal-path.ts), and the way on. */
export default async function RefusedPage({ searchParams }: RefusedPageProps) {
  const t = await getWords('site');
  const { why, next } = await searchParams;
  if (!isErrorCode(why)) notFound();
  const other = why === 'other-person';
  return (
    <Page config={config} width="narrow">
      <PageHeader title={t('refused.title')} lead={(await getWords('errors'))(why)} />
      <div className="actions">
        {other ? (
          <ButtonLink href="/privacy">{t('refused.open')}</ButtonLink>
        ) : (
          <ButtonLink href={safePath(next, '/')}>{t('refused.back')}</ButtonLink>
        )}
      </div>
    </Page>
  );
}
