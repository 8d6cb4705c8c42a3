import { asCode } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { getWords } from '@/lib/auth/language';

/** Says where mails are while no mail server is configured. */
export async function MailboxHint() {
  const t = await getWords('auth');
  return (
    <Notice title={t('mailbox.title')}>
      <p>{t.rich('mailbox.text', { code: asCode })}</p>
    </Notice>
  );
}
