import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Center } from '@/app/privacy/center';
import { DeleteForm } from '@/components/privacy/DeleteForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { dateTimeText } from '@/messages/when';
import { requireRoom } from '@/lib/auth/session';
import { getFreshViewer } from '@/lib/auth/step-up';
import { after, now } from '@/lib/privacy/clock';
import { gracePeriod } from '@/lib/privacy/rights/erasure/grace';

export const metadata: Metadata = { title: 'When to delete your account' };

export default async function WhenPage() {
  const { viewer, overview } = await requireRoom('/privacy/delete/when');
  if (!(await getFreshViewer(viewer, 'erase'))) redirect('/confirm?act=erase&next=/privacy/delete/when');
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/delete" width="measure">
      <PageHeader
        title={viewer.locked ? 'Delete your account now' : 'When do you want it deleted?'}
        lead={
          viewer.locked
            ? 'It is deleted at once instead of on its day. This cannot be undone.'
            : 'We know now that it is you. Your answer counts for the next five minutes.'
        }
      />
      <DeleteForm later={viewer.locked ? null : dateTimeText(after(now(), gracePeriod))} />
    </Center>
  );
}
