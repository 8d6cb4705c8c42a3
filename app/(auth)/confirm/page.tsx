import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConfirmForm } from '@/components/forms/ConfirmForm';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { markOf } from '@/lib/auth/person-mark';
import { safePath } from '@/lib/auth/safe-path';
import { requireRoom } from '@/lib/auth/session';
import { actsByItself, isUsedUp } from '@/lib/privacy/catalogue/acts';
import { factTexts } from '@/messages/en';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Confirm it’s you' };

export default async function ConfirmPage({
  searchParams,
}: {
  searchParams: Promise<{ act?: string | string[]; next?: string | string[] }>;
}) {
  const { act, next } = await searchParams;
  const asked = actsByItself.find((one) => one === act);
  if (!asked) notFound();
  const path = safePath(next, '/privacy');
  const { viewer } = await requireRoom(`/confirm?act=${asked}&next=${encodeURIComponent(path)}`);
  return (
    <Page config={config} width="narrow" mark={markOf(viewer)}>
      <PageHeader
        title={`Confirm it’s you ${factTexts.act[asked]}`}
        lead={
          isUsedUp(asked)
            ? 'Please give your password. Nothing happens before you choose when.'
            : 'You signed in a while ago. Please give your password once more; it then counts for five minutes.'
        }
      />
      <ConfirmForm act={asked} next={path} />
    </Page>
  );
}
