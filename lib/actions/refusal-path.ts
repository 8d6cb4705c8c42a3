import type { ErrorCode } from '@/lib/privacy/errors';

/**
 * The page that tells a person why something was refused, where no form of theirs is there to say so. From it they go back to
 * `page`; a stranger signs in first. Somebody else's page is none to go back to.
 */
export function refusalPath(code: ErrorCode, page: string): string {
  if (code === 'other-person') return `/refused?why=${code}`;
  const next = encodeURIComponent(page);
  return code === 'not-signed-in' ? `/sign-in?next=${next}` : `/refused?why=${code}&next=${next}`;
}
