import { notFound } from 'next/navigation';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ProofFacts } from '@/components/privacy/ProofFacts';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { FileLink } from '@/components/ui/FileLink';
import { linkTo } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';

import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { findReceipt } from '@/lib/privacy/evidence/receipts';
import { formsOf } from '@/lib/privacy/rights/standard-receipts';

import { activityText, detailFacts, reasonText, whoOf } from '@/lib/privacy/rights/words';
import { roleTexts, whoTexts } from '@/messages/en';

export const generateMetadata = titled('receipts', 'proof.title');

export default async function ProofPage({ params }: { params: Promise<{ id: string }> }) {
  const t = await getWords('receipts');
  const { id } = await params;
  const { viewer, overview } = await requireRoom(`/privacy/receipts/${id}`);
  const receipt = await findReceipt(viewer, id);
  if (receipt === null) notFound();
  const standards = receipt === 'waiting' ? [] : formsOf(receipt.leaf);
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/receipts" width="measure">
      {receipt === 'waiting' ? (
        <>
          <PageHeader title={t('proof.waiting')} />
          <Notice tone="due" title={t('proof.waitingTitle')}>
            <p>{t.rich('proof.waitingText', { link: linkTo(`/privacy/receipts/${id}`) })}</p>
          </Notice>
        </>
      ) : (
        <>
          <PageHeader title={activityText(receipt.leaf.a, receipt.leaf.meta ?? {})} lead={t('proof.lead')} />
          <ProofFacts
            receipt={receipt}
            by={whoTexts[whoOf(receipt.leaf)]}
            role={roleTexts[whoOf(receipt.leaf)]}
            reason={reasonText(receipt.leaf.a)}
            detail={detailFacts(receipt.detail ?? {})}
            now={now()}
          />
          <p>{t.rich('proof.file', { link: linkTo('/verify') })}</p>
          {standards.length > 0 ? (
            <Card title={t('forms.title')} id="forms">
              <p>{t('forms.lead')}</p>
              <div className="actions">
                {standards.map((form) => (
                  <FileLink key={form} href={`/api/privacy/receipts/${id}?form=${form}`} tone="plain" small>
                    {t(`forms.${form}`)}
                  </FileLink>
                ))}
              </div>
            </Card>
          ) : null}
          <div className="actions">
            <FileLink href={`/api/privacy/receipts/${id}`}>{t('proof.download')}</FileLink>
            <ButtonLink href="/privacy/receipts" tone="plain">
              {t('proof.all')}
            </ButtonLink>
          </div>
        </>
      )}
    </Center>
  );
}
