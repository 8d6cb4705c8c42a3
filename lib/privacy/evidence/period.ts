import { now } from '@/lib/privacy/clock';
import { config } from '@/rightful.config';

/** Entries of the log from before this are shortened to their hashes; null when all are kept. */
export function keptFrom(years: number | null = config.log.keepYears): Date | null {
  if (years === null) return null;
  const from = new Date(now());
  from.setUTCFullYear(from.getUTCFullYear() - years);
  return from;
}
