import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Center } from '@/app/privacy/center';
import { DeletionPlan } from '@/components/privacy/DeletionPlan';
import { PartForm } from '@/components/privacy/PartForm';
import { PageHeader } from '@/components/ui/PageHeader';
import { requireRoom } from '@/lib/auth/session';
import { previewParts } from '@/lib/privacy/rights/erasure/part';

export const metadata: Metadata = { title: 'Delete a part' };

export default async function PartPage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  const { viewer, overview } = await requireRoom(`/privacy/delete/part/${encodeURIComponent(kind)}`);
  const part = viewer.locked ? undefined : (await previewParts(viewer)).find((one) => one.kind === kind);
  if (!part) notFound();
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/delete" width="measure">
      <PageHeader
        title="Delete only this"
        lead="Your account stays. What is deleted is gone at once, and cannot be brought back."
      />
      <DeletionPlan plan={part} />
      <PartForm kind={kind} />
    </Center>
  );
}
