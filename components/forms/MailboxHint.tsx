import { Notice } from '@/components/ui/Notice';

/** Says where mails are while no mail server is configured. */
export function MailboxHint() {
  return (
    <Notice title="No mail server is configured">
      <p>
        Mails stay on this machine. Whoever ran <code>npm start</code> reads them at the address that it
        printed.
      </p>
    </Notice>
  );
}
