export { tileRoute as GET } from '@/lib/actions/log-route';

export const dynamic = 'force-dynamic';
