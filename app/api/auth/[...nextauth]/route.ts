import { showSessionRoute } from '@/lib/actions/session-route';

/** Only the session is served here. Every form of NextAuth's own stays closed: signing in and out are server actions. */
export { showSessionRoute as GET };
