import { after, days } from '@/lib/privacy/clock';

/** The laws under which a request can be answered, by their periods. */
export const regimes = {
  /** GDPR Art. 12(3): one month, two more where a request is complex; Regulation 1182/71 says how a month is counted. */
  gdpr: { answer: { months: 1 }, extension: { months: 2 }, acknowledge: null },
  uk: { answer: { months: 1 }, extension: { months: 2 }, acknowledge: null },
  /** CCPA regulations §7021: confirmed within 10 business days, answered within 45 calendar days, 45 more. */
  ccpa: { answer: { days: 45 }, extension: { days: 45 }, acknowledge: { businessDays: 10 } },
  'us-state': { answer: { days: 45 }, extension: { days: 45 }, acknowledge: null },
  iowa: { answer: { days: 90 }, extension: { days: 45 }, acknowledge: null },
  /** LGPD Art. 19 II: 15 days, without an extension. */
  lgpd: { answer: { days: 15 }, extension: null, acknowledge: null },
} as const satisfies Record<string, Periods>;

export type Regime = keyof typeof regimes;

type Period = { readonly months: number } | { readonly days: number };

interface Periods {
  readonly answer: Period;
  readonly extension: Period | null;
  readonly acknowledge: { readonly businessDays: number } | null;
}

/** Until the end of which moment a request must be answered that was received then. All dates are counted in UTC. */
export function dueAt(regime: Regime, receivedAt: Date): Date {
  const { answer } = regimes[regime];
  return endOf(answer, receivedAt);
}

/** Until when at most, once the person was told why; null where the law knows no extension. */
export function extendedDueAt(regime: Regime, receivedAt: Date): Date | null {
  const { answer, extension } = regimes[regime];
  if (!extension) return null;
  if ('months' in answer && 'months' in extension)
    return endOf({ months: answer.months + extension.months }, receivedAt);
  if ('days' in answer && 'days' in extension)
    return endOf({ days: answer.days + extension.days }, receivedAt);
  return null;
}

/** Whether an extension can still be told in time: only before the first period is over. */
export function mayExtend(regime: Regime, receivedAt: Date, at: Date): boolean {
  return regimes[regime].extension !== null && at <= dueAt(regime, receivedAt);
}

/** Until when the receipt of a request must be confirmed; null where no law asks for it. */
export function acknowledgeBy(regime: Regime, receivedAt: Date): Date | null {
  const { acknowledge } = regimes[regime];
  if (!acknowledge) return null;
  let day = receivedAt;
  for (let left = acknowledge.businessDays; left > 0;) {
    day = after(day, days(1));
    if (!isWeekend(day)) left -= 1;
  }
  return endOfDay(day);
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
