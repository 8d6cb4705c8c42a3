import type { Metadata } from 'next';
import { Center } from '@/app/privacy/center';
import { DeleteForm } from '@/components/privacy/DeleteForm';
import { DeletionPlan } from '@/components/privacy/DeletionPlan';
import { Card } from '@/components/ui/Card';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { requireViewer } from '@/lib/auth/session';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';

export const metadata: Metadata = { title: 'Delete your account' };

interface DeletePageProps {
  searchParams: Promise<{ reason?: string | string[] }>;
}

export default async function DeletePage({ searchParams }: DeletePageProps) {
  const viewer = await requireViewer('/privacy/delete');
  const takingBackConsent = (await searchParams).reason === 'consent';
  const plan = await previewErasure(viewer);
  return (
    <Center viewer={viewer} room="/privacy/delete" width="measure">
      <PageHeader
        title="Delete your account"
        lead="This is what happens, counted for you just now. It cannot be undone."
      />
      {takingBackConsent ? (
        <Notice>
          Without your consent we may not keep the account, so taking it back deletes the account.
        </Notice>
      ) : null}
      <DeletionPlan plan={plan} />
      <Card title="Before you delete">
        <p>
          You may want a copy: <TextLink href="/privacy/download">Download my data first</TextLink>
        </p>
      </Card>
      <Card title="Confirm">
        <DeleteForm takingBackConsent={takingBackConsent} />
      </Card>
    </Center>
  );
}
