import { describe, expect, it } from 'vitest';
import { whenIn } from './when';

const now = new Date('2026-11-23T14:05:00Z');
const when = whenIn('en');
const after = (seconds: number) => when.distance(new Date(now.getTime() + seconds * 1000), now);

describe('a moment in words', () => {
  it('is the same date for everyone, whatever the clock of the machine', () => {
    expect(when.moment(now)).toBe('23 Nov 2026, 14:05 UTC');
    expect(when.day(new Date('2026-09-01T00:00:00Z'))).toBe('1 Sept 2026');
    expect(when.day(new Date('2026-12-31T23:59:59.999Z'))).toBe('31 Dec 2026');
  });

  it('is near or far in the zone of whoever reads', () => {
    const here = whenIn('en', 'America/New_York');
    expect(here.near(now, now)).toBe('today, 09:05');
    expect(here.near(new Date('2026-11-23T04:59:00Z'), now)).toBe('yesterday, 23:59');
    expect(here.near(new Date('2026-11-24T05:00:00Z'), now)).toBe('tomorrow, 00:00');
    expect(here.near(new Date('2026-11-21T12:00:00Z'), now)).toBe('21 Nov 2026, 07:00');
  });

  it.each([
    [0, null],
    [-29, null],
    [360, 'in 6 minutes'],
    [-60, '1 minute ago'],
    [3569, 'in 59 minutes'],
    [3600, 'in 1 hour'],
    [23 * 3600, 'in 23 hours'],
    [24 * 3600 - 60, 'in 1 day'],
    [7 * 86400, 'in 7 days'],
    [-45 * 86400, '45 days ago'],
    [61 * 86400, 'in 2 months'],
    [365 * 86400, 'in 12 months'],
    [730 * 86400, 'in 2 years'],
    [-3 * 365.25 * 86400, '3 years ago'],
  ])('says a distance of %d seconds as "%s"', (seconds, words) => {
    expect(after(seconds)).toBe(words);
  });

  it('names several things as one list', () => {
    expect(when.list(['name', 'phone', 'note'])).toBe('name, phone and note');
  });
});
