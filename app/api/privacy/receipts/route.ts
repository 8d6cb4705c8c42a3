export { receiptsRoute as GET } from '@/lib/actions/receipt-route';
