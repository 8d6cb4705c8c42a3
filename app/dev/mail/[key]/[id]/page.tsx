import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/shell/Page';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getMail, isMailbox, mailboxPath, splitAtOwnLinks } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'A mail in the local mailbox' };

export default async function MailPage({ params }: { params: Promise<{ key: string; id: string }> }) {
  const { key, id } = await params;
  const mail = isMailbox(key) ? await getMail(id) : null;
  if (!mail) notFound();
  return (
    <Page config={config} width="measure">
      <PageHeader
        title={mail.subject}
        lead={
          <>
            To {mail.to}, <When at={new Date(mail.at)} now={new Date()} />
          </>
        }
      />
      <Card>
        <div className="letter">
          {splitAtOwnLinks(mail.text).map(({ text, path }, index) =>
            path === null ? (
              text
            ) : (
              <TextLink key={index} href={path}>
                {text}
              </TextLink>
            ),
          )}
        </div>
      </Card>
      <p>
        <TextLink href={mailboxPath()}>All mails</TextLink>
      </p>
    </Page>
  );
}
