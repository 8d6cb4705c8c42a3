import type { Metadata } from 'next';
import { DownloadForm } from '@/components/privacy/DownloadForm';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { requireViewer } from '@/lib/auth/session';
import { listHoldings } from '@/lib/privacy/rights/holdings';
import { Center } from '@/app/privacy/center';

export const metadata: Metadata = { title: 'Download your data' };

export default async function DownloadPage() {
  const viewer = await requireViewer('/privacy/download');
  return (
    <Center viewer={viewer} room="/privacy/download" width="measure">
      <PageHeader
        title="Download your data"
        lead="One file with everything that we hold about you. It is free, and you have it at once, as often as you like."
      />
      <Card title="What is inside">
        <ul>
          {listHoldings().map(({ holding }) => (
            <li key={holding.key}>{holding.title}</li>
          ))}
          <li>The exact texts that you saw when you chose</li>
          <li>Why we hold each kind, on what legal basis, where it came from, until when, and who gets it</li>
          <li>What we cannot include, and why</li>
        </ul>
        <p>It is a JSON file: any text editor shows it, and other services can read it.</p>
      </Card>
      <Card title="Keep it safe">
        <ul>
          <li>Anyone who has the file can read it. Save it where only you can open it.</li>
          <li>On a computer that others use, move the file away and empty the downloads folder.</li>
          <li>We will never ask you to send it to us.</li>
        </ul>
      </Card>
      <DownloadForm />
      <p className="quiet">
        If you signed in more than five minutes ago, we ask for your password first and bring you back here.
      </p>
    </Center>
  );
}
