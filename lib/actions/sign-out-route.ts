import { signOut } from '@/lib/auth/auth';
import { readForm, requireSender, runPublicRoute, seeOther } from './route';

/** `POST /api/auth/sign-out`: ends this session, if there is one, and leads to the page that says so. */
export function signOutRoute(request: Request): Promise<Response> {
  return runPublicRoute(request, '/privacy', async () => {
    await requireSender(request, await readForm(request));
    await signOut({ redirect: false });
    return seeOther('/signed-out');
  });
}
