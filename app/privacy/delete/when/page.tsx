import { redirect } from 'next/navigation';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { DeleteForm } from '@/components/privacy/DeleteForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWhen, getWords } from '@/lib/auth/language';

import { requireRoom } from '@/lib/auth/session';
import { getFreshViewer } from '@/lib/auth/step-up';
import { after, now } from '@/lib/privacy/clock';
import { gracePeriod } from '@/lib/privacy/rights/erasure/grace';

export const generateMetadata = titled('deletion', 'when.title');

export default async function WhenPage() {
  const t = await getWords('deletion');
  const { viewer, overview } = await requireRoom('/privacy/delete/when');
  if (!(await getFreshViewer(viewer, 'erase'))) redirect('/confirm?act=erase&next=/privacy/delete/when');
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/delete" width="measure">
      <PageHeader
        title={viewer.locked ? t('when.now') : t('when.ask')}
        lead={viewer.locked ? t('when.nowLead') : t('when.lead')}
      />
      <DeleteForm later={viewer.locked ? null : (await getWhen()).moment(after(now(), gracePeriod))} />
    </Center>
  );
}
