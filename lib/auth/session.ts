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
  return session && makeViewer(session.userId, session.id, session.authenticatedAt);
});

/** Who asks; a stranger is sent to the sign-in page and comes back to `next`, a path of ours. */
export async function requireViewer(next: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  return viewer;
}
