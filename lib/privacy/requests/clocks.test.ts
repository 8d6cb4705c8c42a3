import { expect, test } from 'vitest';
import { addMonths, dueAt, type Regime } from './clocks';

const day = (date: Date): string => date.toISOString().slice(0, 10);
const at = (date: string): Date => new Date(`${date}T10:00:00Z`);

test.each<[Regime, string, string]>([
  ['gdpr', '2026-11-25', '2026-12-25'],
  // The 31st of a month that has one more day than the next.
  ['gdpr', '2027-01-31', '2027-03-01'],
  ['gdpr', '2028-01-31', '2028-02-29'],
  ['gdpr', '2026-08-31', '2026-09-30'],
  // 26 December 2026 is a Saturday.
  ['gdpr', '2026-11-26', '2026-12-28'],
  ['uk', '2026-12-31', '2027-02-01'],
  ['ccpa', '2026-11-25', '2027-01-09'],
  ['us-state', '2026-11-25', '2027-01-09'],
  ['iowa', '2026-11-25', '2027-02-23'],
  ['lgpd', '2026-11-25', '2026-12-10'],
])('a request under %s received on %s is due on %s', (regime, received, due) => {
  expect(day(dueAt(regime, at(received)))).toBe(due);
});

test('a request is due at the end of its last day, whatever the hour of its receipt', () => {
  for (const hour of ['00:00:00.000', '12:00:00.000', '23:59:59.999'])
    expect(dueAt('gdpr', new Date(`2026-11-25T${hour}Z`)).toISOString()).toBe('2026-12-25T23:59:59.999Z');
});

test('months are added to the last day of every month of four years without leaving the month that is meant', () => {
  for (let month = 0; month < 48; month++) {
    const last = new Date(Date.UTC(2025, month + 1, 0, 10));
    const next = addMonths(last, 1);
    expect(next.getUTCMonth()).toBe((last.getUTCMonth() + 1) % 12);
  }
});
