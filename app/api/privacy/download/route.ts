export { downloadRoute as POST } from '@/lib/actions/download-route';
