import { notFound } from 'next/navigation';
import { titled } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { DataTable } from '@/components/ui/DataTable';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import { isMailbox, listMails, mailboxPath } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const generateMetadata = titled('mailbox', 'title');

export default async function MailboxPage({ params }: { params: Promise<{ key: string }> }) {
  const t = await getWords('mailbox');
  if (!isMailbox((await params).key)) notFound();
  const mails = await listMails();
  const now = new Date();
  return (
    <Page config={config} width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      {mails.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <DataTable
          caption={t('caption')}
          captionHidden
          columns={[{ label: t('subject') }, { label: t('to') }, { label: t('when') }]}
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
