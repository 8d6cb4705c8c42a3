export { eraseRoute as DELETE, showRoute as GET } from '@/lib/actions/data-route';
