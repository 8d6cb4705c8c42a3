import { cache } from 'react';
import { getOverview } from '@/lib/privacy/rights/overview';

/** The overview of a viewer, read once a request: header and home share it. */
export const getSharedOverview = cache(getOverview);
