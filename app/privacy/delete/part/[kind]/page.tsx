import { notFound } from 'next/navigation';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { DeletionPlan } from '@/components/privacy/DeletionPlan';
import { PartForm } from '@/components/privacy/PartForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { previewParts } from '@/lib/privacy/rights/erasure/part';

export const generateMetadata = titled('deletion', 'partPage.title');

export default async function PartPage({ params }: { params: Promise<{ kind: string }> }) {
  const t = await getWords('deletion');
  const { kind } = await params;
  const { viewer, overview } = await requireRoom(`/privacy/delete/part/${encodeURIComponent(kind)}`);
  const part = viewer.locked
    ? undefined
    : (await previewParts(viewer, await getLanguage())).find((one) => one.kind === kind);
  if (!part) notFound();
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/delete" width="measure">
      <PageHeader title={t('partPage.heading')} lead={t('partPage.lead')} />
      <DeletionPlan plan={part} />
      <PartForm kind={kind} />
    </Center>
  );
}
