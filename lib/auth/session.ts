import { cache } from 'react';
import { redirect } from 'next/navigation';
import { RightfulError } from '@/lib/privacy/errors';
import { makeViewer, type Viewer } from '@/lib/privacy/viewer';
import { auth } from './auth';

/** Who asks, from NextAuth's session; null for a stranger; throws when the database cannot be asked. One query a request, however often it is called. */
export const getViewer: () => Promise<Viewer | null> = cache(async () => {
  const session = await auth();
  if (!session) return null;
  if (!session.viewer) throw new RightfulError('unavailable');
  const { subjectId, sessionId, authenticatedAt } = session.viewer;
  return makeViewer(subjectId, sessionId, new Date(authenticatedAt));
});

/** Who asks; a stranger is sent to the sign-in page and comes back to `next`, a path of ours. */
export async function requireViewer(next: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  return viewer;
}
