import { toBase64Url, utf8 } from '@/lib/bytes';
import { deriveFrom, hmacSha256, timingSafeEqual, secrets } from '@/lib/crypto';
import { markInput } from '@/lib/forms/page-inputs';
import { RightfulError } from '@/lib/privacy/errors';
import type { Viewer } from '@/lib/privacy/viewer';

/**
 * The mark of the person for whom a page is made, as 43 characters: HMAC-SHA-256 over their id. It is of the person and not
 * of a session, so that a page goes on working once its person has signed in again. It is no proof of anything else, and
 * stands in no URL.
 */
export function markOf({ subjectId }: Viewer): string {
  return toBase64Url(hmacSha256(deriveFrom(secrets().appSecret, 'person-mark/v1'), utf8(subjectId)));
}

/**
 * Refuses a form that was not made for this person: `other-person` when it carries another mark than theirs, and
 * `wrong-origin` when it carries none, since each form of theirs has one.
 */
export function requireMadeFor(viewer: Viewer, form: FormData): void {
  const [mark, ...more] = form.getAll(markInput);
  if (mark === undefined) throw new RightfulError('wrong-origin');
  const fits =
    typeof mark === 'string' && more.length === 0 && timingSafeEqual(utf8(mark), utf8(markOf(viewer)));
  if (!fits) throw new RightfulError('other-person');
}
