import { after, days } from '@/lib/privacy/clock';

type Period = { readonly months: number } | { readonly days: number };

/** The laws under which a request can be answered, and within which period. */
const regimes = {
  /** GDPR Art. 12(3); Regulation 1182/71 says how a month is counted. */
  gdpr: { months: 1 },
  uk: { months: 1 },
  /** CCPA regulations §7021. */
  ccpa: { days: 45 },
  'us-state': { days: 45 },
  iowa: { days: 90 },
  /** LGPD Art. 19 II. */
  lgpd: { days: 15 },
} as const satisfies Record<string, Period>;

export type Regime = keyof typeof regimes;

/** Until the end of which moment a request must be answered that was received then. All dates are counted in UTC. */
export function dueAt(regime: Regime, receivedAt: Date): Date {
  return endOf(regimes[regime], receivedAt);
}

/**
 * A period in months ends with the day of the same number, or with the last day of a shorter month, and one that would
 * end on a weekend with the next working day. Public holidays are not known here: they only ever give more time.
 */
function endOf(period: Period, from: Date): Date {
  if ('days' in period) return endOfDay(after(from, days(period.days)));
  let day = addMonths(from, period.months);
  while (isWeekend(day)) day = after(day, days(1));
  return endOfDay(day);
}

/** The day of the same number so many months later, or the last one of that month. */
export function addMonths(from: Date, months: number): Date {
  const moved = new Date(from);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(from.getUTCDate(), last));
  return moved;
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}

function endOfDay(day: Date): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 23, 59, 59, 999));
}
