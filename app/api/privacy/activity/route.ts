export { activityRoute as GET } from '@/lib/actions/activity-route';
