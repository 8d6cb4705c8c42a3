import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Center } from '@/app/privacy/center';
import { ProofFacts } from '@/components/privacy/ProofFacts';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { FileLink } from '@/components/ui/FileLink';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { findReceipt } from '@/lib/privacy/evidence/receipts';
import { formsOf } from '@/lib/privacy/rights/standard-receipts';
import { standardTexts } from '@/messages/en-standards';
import { activityText, detailFacts, reasonText, whoOf } from '@/lib/privacy/rights/words';
import { roleTexts, whoTexts } from '@/messages/en';

export const metadata: Metadata = { title: 'Proof' };

export default async function ProofPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { viewer, overview } = await requireRoom(`/privacy/receipts/${id}`);
  const receipt = await findReceipt(viewer, id);
  if (receipt === null) notFound();
  const standards = receipt === 'waiting' ? [] : formsOf(receipt.leaf);
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/receipts" width="measure">
      {receipt === 'waiting' ? (
        <>
          <PageHeader title="On its way into the log" />
          <Notice tone="due" title="Recorded, and not yet proven">
            <p>
              The entry is written and waits for its place in the log.{' '}
              <TextLink href={`/privacy/receipts/${id}`}>Look again in a moment</TextLink>.
            </p>
          </Notice>
        </>
      ) : (
        <>
          <PageHeader
            title={activityText(receipt.leaf.a, receipt.leaf.meta ?? {})}
            lead="This is the entry of the log that records it, and the proof that the log contains it."
          />
          <ProofFacts
            receipt={receipt}
            by={whoTexts[whoOf(receipt.leaf)]}
            role={roleTexts[whoOf(receipt.leaf)]}
            reason={reasonText(receipt.leaf.a)}
            detail={detailFacts(receipt.detail ?? {})}
            now={now()}
          />
          <p>
            The file holds all of this and the numbers behind it. Check it at{' '}
            <TextLink href="/verify">the verify page</TextLink>, even after your account is gone.
          </p>
          {standards.length > 0 ? (
            <Card title={standardTexts.title} id="forms">
              <p>{standardTexts.lead}</p>
              <div className="actions">
                {standards.map((form) => (
                  <FileLink key={form} href={`/api/privacy/receipts/${id}?form=${form}`} tone="plain" small>
                    {standardTexts.offered[form]}
                  </FileLink>
                ))}
              </div>
            </Card>
          ) : null}
          <div className="actions">
            <FileLink href={`/api/privacy/receipts/${id}`}>Download receipt</FileLink>
            <ButtonLink href="/privacy/receipts" tone="plain">
              All receipts
            </ButtonLink>
          </div>
        </>
      )}
    </Center>
  );
}
