export { signOutRoute as POST } from '@/lib/actions/sign-out-route';
