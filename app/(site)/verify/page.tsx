import { redirect } from 'next/navigation';
import { titled } from '@/app/titled';
import { LookUpForm } from '@/components/forms/LookUpForm';
import { VerifyReceiptForm } from '@/components/forms/VerifyReceiptForm';
import { Page } from '@/components/shell/Page';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { WordsProvider } from '@/components/ui/words';
import { sayRefusal } from '@/lib/actions/say-refusal';
import { getPlain, getWords } from '@/lib/auth/language';
import { countAttempt } from '@/lib/auth/limits';
import { clientIp, requestHeaders } from '@/lib/auth/request';
import { refusalOf } from '@/lib/privacy/errors';
import { listLogVkeys } from '@/lib/privacy/evidence/log-key';
import { findCase } from '@/lib/privacy/rights/erasure/outcome';

import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'verify.title', { indexed: true });

/** Where a number leads that was typed or pasted; the sentence to show where it leads nowhere. */
async function lookUp(number: string): Promise<string> {
  const client = clientIp(await requestHeaders());
  const refused = await countAttempt('receipt', number, client).then(() => null, refusalOf);
  if (refused) return (await sayRefusal(refused)).message;
  const found = await findCase(number);
  if (found !== null) redirect(`/deleted/${found}`);
  return (await getWords('site'))('lookUp.unknown');
}

interface VerifyPageProps {
  searchParams: Promise<{ readonly number?: string | string[] }>;
}

export default async function VerifyPage({ searchParams }: VerifyPageProps) {
  const t = await getWords('site');
  const { number } = await searchParams;
  const typed = typeof number === 'string' && number.trim() !== '' ? number.trim().slice(0, 60) : null;
  const error = typed === null ? null : await lookUp(/^rf/i.test(typed) ? typed.toUpperCase() : typed);
  const vkeys = await listLogVkeys();
  return (
    <Page config={config} width="measure">
      <PageHeader title={t('verify.title')} lead={t('verify.lead')} />
      <WordsProvider {...await getPlain('receiptForm')}>
        <VerifyReceiptForm ownVkeys={vkeys} />
      </WordsProvider>
      <Card title={t('verify.lookUp')} id="look-up">
        <p>{t('verify.lookUpText')}</p>
        <LookUpForm typed={typed} error={error} />
      </Card>
      <Card title={t('verify.without')}>
        <p>{t('verify.withoutText')}</p>
        <p>
          <code>npm run verify -- receipt.json --vkey &quot;{vkeys[0]}&quot;</code>
        </p>
      </Card>
    </Page>
  );
}
