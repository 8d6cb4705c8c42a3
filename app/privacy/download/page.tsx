import { titleOf } from '@/lib/privacy/labels';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { Copies } from '@/components/privacy/Copies';
import { DownloadForm } from '@/components/privacy/DownloadForm';
import { Card } from '@/components/ui/Card';
import { linkTo } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { nameOfLanguage } from '@/messages/locales';
import { config } from '@/rightful.config';

import { copyRefusals, passwordRefusals } from '@/lib/actions/download-route';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { getFreshViewer } from '@/lib/auth/step-up';
import { now } from '@/lib/privacy/clock';
import { listHoldings } from '@/lib/privacy/rights/holdings';
import { streamedAtMost } from '@/lib/privacy/rights/packages/limits';
import { listPackages } from '@/lib/privacy/rights/packages/list';
import { sayField } from '@/messages/field-refusal';
import { plainIn } from '@/messages/languages';

export const generateMetadata = titled('download', 'title');

type Query = Readonly<Record<string, string | string[] | undefined>>;

export default async function DownloadPage({ searchParams }: { searchParams: Promise<Query> }) {
  const t = await getWords('download');
  const language = await getLanguage();
  const { viewer, overview } = await requireRoom('/privacy/download');
  const query = await searchParams;
  const refused = query['refused'];
  const forNow = copyRefusals.find((code) => code === refused);
  const copies = await listPackages(viewer, language);
  const wrong = passwordRefusals.find((code) => code === refused);
  const copy = one(query['copy']);
  const asked = (await getFreshViewer(viewer, 'download'))
    ? null
    : { error: wrong && sayField(plainIn(language).fields, wrong) };
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/download" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      {copies.length > 0 ? <Copies copies={copies} now={now()} password={asked} refused={copy} /> : null}
      {forNow ? <Notice tone="bad">{(await getWords('errors'))(forNow)}</Notice> : null}
      <Card title={t('get')}>
        <DownloadForm
          kinds={listHoldings().map(({ holding }) => ({
            key: holding.key,
            title: titleOf(holding, language),
          }))}
          chosen={{
            categories: [query['category'] ?? []].flat(),
            since: one(query['since']),
            until: one(query['until']),
          }}
          refused={refused === 'passphrase' || refused === 'dates' ? refused : null}
          password={asked && { error: copy === undefined ? asked.error : undefined }}
          passphraseAgain={query['again'] === 'passphrase'}
        />
        <p className="quiet">{t('how', { most: streamedAtMost })}</p>
        {config.languages.length > 1 ? (
          <p className="quiet">{t('language', { language: nameOfLanguage(language) })}</p>
        ) : null}
      </Card>
      <Card title={t('inside')}>
        <ul>
          <li>{t('contents.page')}</li>
          <li>{t('contents.kinds')}</li>
          <li>{t('contents.why')}</li>
          <li>{t('contents.texts')}</li>
          <li>{t('contents.who')}</li>
          <li>{t('contents.move')}</li>
          <li>{t('contents.missing')}</li>
          <li>{t.rich('contents.signature', { link: linkTo('/privacy/receipts') })}</li>
        </ul>
        <p>{t('zip')}</p>
      </Card>
      <Card title={t('safe')}>
        <ul>
          <li>{t('safety.anyone')}</li>
          <li>{t('safety.shared')}</li>
          <li>{t('safety.never')}</li>
        </ul>
      </Card>
    </Center>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
