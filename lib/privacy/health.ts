import { query } from '@/lib/db';

/** Whether the database answers. */
export function isHealthy(): Promise<boolean> {
  return query('SELECT 1', []).then(
    () => true,
    () => false,
  );
}
