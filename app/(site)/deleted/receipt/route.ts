export { deletionRoute as GET } from '@/lib/actions/receipt-route';
