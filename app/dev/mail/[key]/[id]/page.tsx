import { notFound } from 'next/navigation';
import { titled } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { Card } from '@/components/ui/Card';
import { momentOf } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { getWords } from '@/lib/auth/language';

import { getMail, isMailbox, mailboxPath, splitAtOwnLinks } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';

export const generateMetadata = titled('mailbox', 'one.title');

export default async function MailPage({ params }: { params: Promise<{ key: string; id: string }> }) {
  const t = await getWords('mailbox');
  const { key, id } = await params;
  const mail = isMailbox(key) ? await getMail(id) : null;
  if (!mail) notFound();
  return (
    <Page config={config} width="measure">
      <PageHeader
        title={mail.subject}
        lead={t.rich('one.lead', { to: mail.to, moment: momentOf(new Date(mail.at), new Date()) })}
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
        <TextLink href={mailboxPath()}>{t('one.all')}</TextLink>
      </p>
    </Page>
  );
}
