export { receiptRoute as GET } from '@/lib/actions/receipt-route';
