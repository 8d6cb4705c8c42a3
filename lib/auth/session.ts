import { cache } from 'react';
import { redirect } from 'next/navigation';
import { makeViewer, type Viewer } from '@/lib/privacy/viewer';
import type { Overview } from '@/lib/privacy/rights/overview';
import { getLanguage } from './language';
import { findLiveSession, findSessionWithOverview, type LiveSession } from './live-session';
import { getSessionToken } from './request';

/**
 * Who asks, from NextAuth's session; null for a stranger. One query a request, however often it is called, and without
 * NextAuth's own machinery, which costs a page a third of its speed. Rejects when the database cannot be asked: that is
 * not the same as "not signed in".
 */
export const getViewer: () => Promise<Viewer | null> = cache(async () => {
  const token = await getSessionToken();
  const session = token ? await findLiveSession(token) : null;
  return session && viewerOf(session);
});

function viewerOf({ userId, id, authenticatedAt, locked }: LiveSession): Viewer {
  return makeViewer(userId, id, authenticatedAt, locked);
}

const findRoom = cache(async () => {
  const token = await getSessionToken();
  return token ? findSessionWithOverview(token, await getLanguage()) : null;
});

/**
 * The name of who is signed in, for the header of pages that are open to everybody; null for a stranger. Such a page says
 * what it has to say also while the database cannot be asked.
 */
export async function findViewerName(): Promise<string | null> {
  try {
    return (await findRoom())?.overview.name ?? null;
  } catch {
    return null;
  }
}

/** The pages that stay open while the deletion of an account is scheduled, and what lies below them. */
const openWhileLocked = ['/privacy/delete', '/privacy/download', '/privacy/receipts'] as const;

export function isOpenWhileLocked(page: string): boolean {
  return openWhileLocked.some((path) => page.startsWith(path));
}

/**
 * Who asks for a page of the privacy center, and their overview, by one query. A stranger is sent to the sign-in page and
 * comes back to `next`, a path of ours. Whoever waits for their deletion is sent to its page from any other.
 */
export async function requireRoom(next: string): Promise<{ viewer: Viewer; overview: Overview }> {
  const room = await findRoom();
  if (!room) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  const viewer = viewerOf(room.session);
  if (viewer.locked && !isOpenWhileLocked(next)) redirect('/privacy/delete');
  return { viewer, overview: room.overview };
}
