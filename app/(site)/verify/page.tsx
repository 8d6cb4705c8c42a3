import type { Metadata } from 'next';
import { VerifyReceiptForm } from '@/components/forms/VerifyReceiptForm';
import { Page } from '@/components/shell/Page';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { listLogVkeys } from '@/lib/privacy/evidence/log-key';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Check a receipt', robots: { index: true, follow: true } };

export default async function VerifyPage() {
  const vkeys = await listLogVkeys();
  return (
    <Page config={config} width="measure">
      <PageHeader
        title="Check a receipt"
        lead="A receipt proves that our log holds an entry, also after your account is gone. You need no account to check one."
      />
      <VerifyReceiptForm ownVkeys={vkeys} />
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
