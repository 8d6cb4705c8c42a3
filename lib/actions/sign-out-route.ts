import { signOut } from '@/lib/auth/auth';
import { requireOwnOrigin } from '@/lib/auth/request';
import { runPublicRoute, seeOther } from './route';

/** `POST /api/auth/sign-out`: ends this session, if there is one, and leads to the page that says so. */
export function signOutRoute(request: Request): Promise<Response> {
  return runPublicRoute(async () => {
    requireOwnOrigin(request.headers, request.method);
    await signOut({ redirect: false });
    return seeOther('/signed-out');
  });
}
