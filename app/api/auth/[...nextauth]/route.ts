import { showSessionRoute } from '@/lib/actions/session-route';

/** Only the session is served here. Every form of NextAuth's own stays closed: signing in is a server action, signing out a route of its own. */
export { showSessionRoute as GET };
