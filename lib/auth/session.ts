import { cache } from 'react';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { makeViewer, type Viewer } from '@/lib/privacy/viewer';
import { findLiveSession } from './live-session';
import { sessionCookieName } from './request';

/**
 * Who asks, from NextAuth's session; null for a stranger. One query a request, however often it is called, and without
 * NextAuth's own machinery, which costs a page a third of its speed. Rejects when the database cannot be asked: that is
 * not the same as "not signed in".
 */
export const getViewer: () => Promise<Viewer | null> = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const session = token ? await findLiveSession(token) : null;
  return session && makeViewer(session.userId, session.id, session.authenticatedAt, session.locked);
});

/** The pages that stay open while the deletion of an account is scheduled, and what lies below them. */
const openWhileLocked = [
  '/privacy/delete',
  '/privacy/download',
  '/privacy/receipts',
  '/confirm?act=download&',
  '/confirm?act=erase&',
] as const;

/**
 * Who asks; a stranger is sent to the sign-in page and comes back to `next`, a path of ours. Whoever waits for their
 * deletion is sent to its page from any other.
 */
export async function requireViewer(next: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  if (viewer.locked && !openWhileLocked.some((path) => next.startsWith(path))) redirect('/privacy/delete');
  return viewer;
}
