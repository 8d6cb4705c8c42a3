export { confirmRoute as POST } from '@/lib/actions/confirm-route';
