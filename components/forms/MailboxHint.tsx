import { Notice } from '@/components/ui/Notice';
import { TextLink } from '@/components/ui/TextLink';

/** Says where mails are while no mail server is configured. */
export function MailboxHint() {
  return (
    <Notice title="No mail server is configured">
      <p>
        Mails stay on this machine. <TextLink href="/dev/mail">Open the local mailbox</TextLink> to read them.
      </p>
    </Notice>
  );
}
