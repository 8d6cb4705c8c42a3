export { packageRoute as POST } from '@/lib/actions/package-route';
