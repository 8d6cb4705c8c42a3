export { erasureRoute as GET } from '@/lib/actions/receipt-route';
