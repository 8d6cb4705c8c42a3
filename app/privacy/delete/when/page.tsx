import { permanentRedirect } from 'next/navigation';

/** Where one chose when: links of earlier mails and pages still lead here. */
export default function WhenPage(): never {
  permanentRedirect('/privacy/delete');
}
