import { plainIn } from '@/messages/languages';
import { notFound } from 'next/navigation';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ConsentFacts } from '@/components/privacy/ConsentFacts';
import { ProofFacts } from '@/components/privacy/ProofFacts';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { FileLink } from '@/components/ui/FileLink';
import { linkTo } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { PrintButton } from '@/components/ui/PrintButton';
import { QrCode } from '@/components/ui/QrCode';
import { Row, Sheet } from '@/components/ui/Sheet';
import { When } from '@/components/ui/When';
import { getLanguage, getWhen, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { now } from '@/lib/privacy/clock';
import { receiptEvents } from '@/lib/privacy/catalogue/events';
import { findReceipt, type IssuedReceipt } from '@/lib/privacy/evidence/receipts';
import { findWords, formsOf } from '@/lib/privacy/rights/standard-receipts';
import { activityText, detailFacts, reasonText, receiptText, whoOf } from '@/lib/privacy/rights/words';
import { config } from '@/rightful.config';

export const generateMetadata = titled('receipts', 'proof.title');

export default async function ProofPage({ params }: { params: Promise<{ id: string }> }) {
  const t = await getWords('receipts');
  const { id } = await params;
  const { viewer, overview } = await requireRoom(`/privacy/receipts/${id}`);
  const receipt = await findReceipt(viewer, id);
  if (receipt === null) notFound();
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
        <Paper receipt={receipt} />
      )}
    </Center>
  );
}

/** A receipt as its person reads and prints it. */
async function Paper({ receipt }: { receipt: IssuedReceipt }) {
  const t = await getWords('receipts');
  const when = await getWhen();
  const language = await getLanguage();
  const { who: names, roles } = plainIn(language).entries;
  const { leaf } = receipt;
  const who = whoOf(leaf);
  const text = await findWords(receipt);
  const verify = `${env().origin}/verify`;
  const standards = formsOf(leaf);
  const proven = receiptEvents.find((event) => event === leaf.a);
  return (
    <>
      <PageHeader title={activityText(leaf.a, leaf.meta ?? {}, language)} lead={t('proof.lead')} />
      <Sheet>
        <Row title={t('proof.when')} icon="clock">
          <When at={new Date(leaf.t)} /> ({when.moment(new Date(leaf.t))})
        </Row>
        <Row title={t('proof.by')} icon={who === 'staff' ? 'staff' : 'person'}>
          {t('proof.byText', { who: names[who], role: roles[who] })}
        </Row>
        <Row title={t('proof.from')} icon="info">
          {config.controller.name}, {config.controller.postalAddress}
        </Row>
        {text === null ? null : (
          <Row title={t('proof.words')} icon="file">
            <p lang={text.language}>
              <q>{text.body.label}</q>
            </p>
            <Disclosure summary={t('proof.allWords', { version: String(text.version) })}>
              <ConsentFacts text={text.body} />
            </Disclosure>
          </Row>
        )}
        <Row title={t('proof.proof')} icon="shield" action={<Chip tone="on">{t('proof.verified')}</Chip>}>
          {proven ? <p>{receiptText(proven, language)}</p> : null}
          <p>{t('proof.proofText')}</p>
        </Row>
        <Row title={t('proof.number')} icon="receipt">
          <code>{leaf.id}</code>
        </Row>
      </Sheet>
      <div className="actions">
        <FileLink href={`/api/privacy/receipts/${leaf.id}`}>{t('proof.download')}</FileLink>
        <PrintButton>{t('proof.print')}</PrintButton>
        <ButtonLink href="/privacy/receipts" tone="quiet">
          {t('proof.all')}
        </ButtonLink>
      </div>
      <div className="to-verify">
        <QrCode address={verify} label={t('proof.qr')} />
        <p>{t.rich('proof.file', { link: linkTo(verify), address: verify })}</p>
      </div>
      <Disclosure summary={t('experts')}>
        <ProofFacts
          receipt={receipt}
          reason={reasonText(leaf.a, language)}
          detail={detailFacts(receipt.detail ?? {}, language)}
          now={now()}
        />
        {standards.length > 0 ? (
          <>
            <p>{t('forms.lead')}</p>
            <div className="actions">
              {standards.map((form) => (
                <FileLink
                  key={form}
                  href={`/api/privacy/receipts/${leaf.id}?form=${form}`}
                  tone="plain"
                  small
                >
                  {t(`forms.${form}`)}
                </FileLink>
              ))}
            </div>
          </>
        ) : null}
      </Disclosure>
    </>
  );
}
