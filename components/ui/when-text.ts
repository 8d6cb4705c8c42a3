const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** "in 7 days", "6 minutes ago", "just now": how far `at` is from `now`, rounded to the nearest unit. */
export function relativeText(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const far = Math.abs(seconds);
  if (far < 30) return 'just now';
  if (far < 59.5 * minute) return relative.format(Math.round(seconds / minute), 'minute');
  if (far < 23.5 * hour) return relative.format(Math.round(seconds / hour), 'hour');
  if (far < 60 * day) return relative.format(Math.round(seconds / day), 'day');
  if (far < 23.5 * 30.44 * day) return relative.format(Math.round(seconds / (30.44 * day)), 'month');
  return relative.format(Math.round(seconds / (365.25 * day)), 'year');
}
