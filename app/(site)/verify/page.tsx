import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LookUpForm } from '@/components/forms/LookUpForm';
import { VerifyReceiptForm } from '@/components/forms/VerifyReceiptForm';
import { Page } from '@/components/shell/Page';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { countAttempt } from '@/lib/auth/limits';
import { clientOf, requestHeaders } from '@/lib/auth/request';
import { refusalOf } from '@/lib/privacy/errors';
import { listLogVkeys } from '@/lib/privacy/evidence/log-key';
import { findCase } from '@/lib/privacy/rights/erasure/outcome';
import { receiptTexts } from '@/messages/en';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Check a receipt', robots: { index: true, follow: true } };

/** Where a number leads that was typed or pasted; the sentence to show where it leads nowhere. */
async function lookUp(number: string): Promise<string> {
  const client = clientOf(await requestHeaders());
  const refused = await countAttempt('receipt', number, client).then(() => null, refusalOf);
  if (refused) return refused.person;
  const found = await findCase(number);
  if (found !== null) redirect(`/deleted/${found}`);
  return receiptTexts.lookUp.unknown;
}

interface VerifyPageProps {
  searchParams: Promise<{ readonly number?: string | string[] }>;
}

export default async function VerifyPage({ searchParams }: VerifyPageProps) {
  const { number } = await searchParams;
  const typed = typeof number === 'string' && number.trim() !== '' ? number.trim().slice(0, 60) : null;
  const error = typed === null ? null : await lookUp(/^rf/i.test(typed) ? typed.toUpperCase() : typed);
  const vkeys = await listLogVkeys();
  return (
    <Page config={config} width="measure">
      <PageHeader
        title="Check a receipt"
        lead="A receipt proves that our log holds an entry, also after your account is gone. You need no account to check one."
      />
      <VerifyReceiptForm ownVkeys={vkeys} />
      <Card title="Look up a deletion" id="look-up">
        <p>
          A deletion has a case number, on its page and in its mail, and its receipt has a receipt number.
        </p>
        <LookUpForm typed={typed} error={error} />
      </Card>
      <Card title="Check it without us">
        <p>
          Whoever makes this page also keeps the log. To rely on neither, note the key of our log, check that
          others were given the same one, and use the command line:
        </p>
        <p>
          <code>npm run verify -- receipt.json --vkey &quot;{vkeys[0]}&quot;</code>
        </p>
      </Card>
    </Page>
  );
}
