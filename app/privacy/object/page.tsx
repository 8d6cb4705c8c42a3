import { permanentRedirect } from 'next/navigation';

/** Where objections and the pause were: links in mails still lead here. */
export default function ObjectPage(): never {
  permanentRedirect('/privacy/choices');
}
