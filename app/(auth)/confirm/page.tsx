import { plainIn } from '@/messages/languages';
import { titled } from '@/app/titled';
import { getLanguage, getWords } from '@/lib/auth/language';

import { notFound } from 'next/navigation';
import { ConfirmForm } from '@/components/forms/ConfirmForm';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { markOf } from '@/lib/auth/person-mark';
import { safePath } from '@/lib/auth/safe-path';
import { requireRoom } from '@/lib/auth/session';
import { actsByItself, isUsedUp } from '@/lib/privacy/catalogue/acts';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'confirm.title');

export default async function ConfirmPage({
  searchParams,
}: {
  searchParams: Promise<{ act?: string | string[]; next?: string | string[] }>;
}) {
  const t = await getWords('auth');
  const { act, next } = await searchParams;
  const asked = actsByItself.find((one) => one === act);
  if (!asked) notFound();
  const path = safePath(next, '/privacy');
  const { viewer } = await requireRoom(`/confirm?act=${asked}&next=${encodeURIComponent(path)}`);
  return (
    <Page config={config} width="narrow" mark={markOf(viewer)}>
      <PageHeader
        title={t('confirm.for', { act: plainIn(await getLanguage()).entries.act[asked] })}
        lead={isUsedUp(asked) ? t('confirm.eraseLead') : t('confirm.lead')}
      />
      <ConfirmForm act={asked} next={path} />
    </Page>
  );
}
