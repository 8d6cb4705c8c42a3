import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/shell/Page';
import { DataTable } from '@/components/ui/DataTable';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { isMailbox, listMails, mailboxPath } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Local mailbox' };

const columns = [{ label: 'Subject' }, { label: 'To' }, { label: 'When' }];

export default async function MailboxPage({ params }: { params: Promise<{ key: string }> }) {
  if (!isMailbox((await params).key)) notFound();
  const mails = await listMails();
  const now = new Date();
  return (
    <Page config={config} width="measure">
      <PageHeader
        title="Local mailbox"
        lead="No mail server is configured, so mails stay on this machine, for 72 hours. This page has an address that only npm start prints: whoever knows the address reads the mails."
      />
      {mails.length === 0 ? (
        <EmptyState title="No mail yet">It appears here when somebody signs up.</EmptyState>
      ) : (
        <DataTable
          caption="Mails, newest first"
          captionHidden
          columns={columns}
          rows={mails.map(({ id, subject, to, at }) => ({
            key: id,
            cells: [
              <TextLink key="subject" href={`${mailboxPath()}/${id}`}>
                {subject}
              </TextLink>,
              to,
              <When key="at" at={new Date(at)} now={now} />,
            ],
          }))}
        />
      )}
    </Page>
  );
}
