import type { Metadata } from 'next';
import { Center } from '@/app/privacy/center';
import { Copies } from '@/components/privacy/Copies';
import { DownloadForm } from '@/components/privacy/DownloadForm';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { Notice } from '@/components/ui/Notice';
import { TextLink } from '@/components/ui/TextLink';
import { copyRefusals } from '@/lib/actions/download-route';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { listHoldings } from '@/lib/privacy/rights/holdings';
import { listPackages } from '@/lib/privacy/rights/packages/list';
import { streamedAtMost } from '@/lib/privacy/rights/packages/limits';

export const metadata: Metadata = { title: 'Download your data' };

type Query = Readonly<Record<string, string | string[] | undefined>>;

export default async function DownloadPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { viewer, overview } = await requireRoom('/privacy/download');
  const query = await searchParams;
  const refused = query['refused'];
  const forNow = copyRefusals.find((code) => code === refused);
  const copies = await listPackages(viewer);
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/download" width="measure">
      <PageHeader
        title="Download your data"
        lead="A copy of what we hold about you here, with a page that explains it. It is free, and you have it as often as you like."
      />
      {copies.length > 0 ? <Copies copies={copies} now={now()} /> : null}
      {forNow ? <Notice tone="bad">{new RightfulError(forNow).person}</Notice> : null}
      <Card title="Get your copy">
        <DownloadForm
          kinds={listHoldings().map(({ holding: { key, title } }) => ({ key, title }))}
          chosen={{
            categories: [query['category'] ?? []].flat(),
            since: one(query['since']),
            until: one(query['until']),
          }}
          refused={refused === 'passphrase' || refused === 'dates' ? refused : null}
          passphraseAgain={query['again'] === 'passphrase'}
        />
        <p className="quiet">
          It starts at once. With more than {streamedAtMost.toLocaleString('en-GB')} entries it takes some
          minutes: we prepare it, mail you when it is ready, and keep it here for 7 days. The mail does not
          carry it.
        </p>
        <p className="quiet">
          If you signed in more than five minutes ago, we ask for your password first and bring you back here.
        </p>
      </Card>
      <Card title="What is inside">
        <ul>
          <li>A page that opens in any browser without a network, to read and to print</li>
          <li>Each kind of data, as JSON and as CSV for spreadsheets</li>
          <li>Why we hold it, on what legal basis, where it came from, until when, and who gets it</li>
          <li>The exact texts that you saw when you chose</li>
          <li>Who looked at your data, and to whom it was sent</li>
          <li>What you gave us, in a form that another service can read in</li>
          <li>What we cannot include, and why</li>
          <li>
            A signature that shows that it is ours and unchanged, with its proof from our log. Receipts of
            single acts are under <TextLink href="/privacy/receipts">Receipts</TextLink>.
          </li>
        </ul>
        <p>It is a ZIP file: unpack it, then open index.html.</p>
      </Card>
      <Card title="Keep it safe">
        <ul>
          <li>Anyone who has the file can read it. Save it where only you can open it.</li>
          <li>On a computer that others use, move the file away and empty the downloads folder.</li>
          <li>We will never ask you to send it to us.</li>
        </ul>
      </Card>
    </Center>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
