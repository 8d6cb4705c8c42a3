import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConfirmForm } from '@/components/forms/ConfirmForm';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { markOf } from '@/lib/auth/person-mark';
import { safePath } from '@/lib/auth/safe-path';
import { requireRoom } from '@/lib/auth/session';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Confirm it’s you' };

const acts: ReadonlyMap<unknown, string> = new Map([
  ['download', 'to download your data'],
  ['erase', 'to delete your account'],
]);

export default async function ConfirmPage({
  searchParams,
}: {
  searchParams: Promise<{ act?: string | string[]; next?: string | string[] }>;
}) {
  const { act, next } = await searchParams;
  const words = acts.get(act);
  if (typeof act !== 'string' || words === undefined) notFound();
  const path = safePath(next, '/privacy');
  const { viewer } = await requireRoom(`/confirm?act=${act}&next=${encodeURIComponent(path)}`);
  return (
    <Page config={config} width="narrow" mark={markOf(viewer)}>
      <PageHeader
        title={`Confirm it’s you ${words}`}
        lead={
          act === 'erase'
            ? 'Please give your password. Nothing happens before you choose when.'
            : 'You signed in a while ago. Please give your password once more; it then counts for five minutes.'
        }
      />
      <ConfirmForm act={act} next={path} />
    </Page>
  );
}
