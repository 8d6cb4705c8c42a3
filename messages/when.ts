import type { Language } from './languages';
import { locales } from './locales';

/** Dates, distances and lists as a language writes them. Every moment is said in one zone, which is UTC where none is known. */
export interface When {
  /** A day: "23 Nov 2026". */
  readonly day: (at: Date) => string;
  /** A moment: "23 Nov 2026, 14:05 UTC". */
  readonly moment: (at: Date) => string;
  /** A day near or far from `now`: "today", "23 November 2026". */
  readonly nearDay: (at: Date, now: Date) => string;
  /** A time of day: "14:05". */
  readonly time: (at: Date) => string;
  /** A moment near or far from `now`, without the name of the zone: "today, 14:05", "23 Nov 2026, 14:05". */
  readonly near: (at: Date, now: Date) => string;
  /** How far `at` is from `now`, in its nearest unit: "in 7 days", "6 minutes ago". Null where there is no telling them apart. */
  readonly distance: (at: Date, now: Date) => string | null;
  /** "name, phone and note". */
  readonly list: (items: readonly string[]) => string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30.44 * day;

/** What writes dates and lists in a language; moments in the time of `zone`, an IANA name. */
export function whenIn(language: Language, zone = 'UTC'): When {
  const key = `${language} ${zone}`;
  const known = made.get(key);
  if (known) return known;
  const when = makeWhen(locales[language], zone);
  made.set(key, when);
  return when;
}

const made = new Map<string, When>();

function makeWhen(locale: string, timeZone: string): When {
  const date = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  const days = new Intl.DateTimeFormat(locale, date);
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const moments = new Intl.DateTimeFormat(locale, { ...date, ...time });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const times = new Intl.DateTimeFormat(locale, { ...clock, timeZone });
  const plain = new Intl.DateTimeFormat(locale, { ...date, ...clock });
  const dates = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const longDays = new Intl.DateTimeFormat(locale, { ...date, month: 'long' });
  const daysBetween = (at: Date, now: Date) =>
    Math.round((Date.parse(dates.format(at)) - Date.parse(dates.format(now))) / (day * 1000));
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    day: (at) => days.format(at),
    moment: (at) => moments.format(at),
    time: (at) => times.format(at),
    nearDay(at, now) {
      const days = daysBetween(at, now);
      return Math.abs(days) < 2 ? near.format(days, 'day') : longDays.format(at);
    },
    near(at, now) {
      const days = daysBetween(at, now);
      return Math.abs(days) < 2 ? `${near.format(days, 'day')}, ${times.format(at)}` : plain.format(at);
    },
    distance(at, now) {
      const seconds = (at.getTime() - now.getTime()) / 1000;
      const far = Math.abs(seconds);
      if (far < 30) return null;
      if (far < 59.5 * minute) return distances.format(Math.round(seconds / minute), 'minute');
      if (far < 23.5 * hour) return distances.format(Math.round(seconds / hour), 'hour');
      if (far < 60 * day) return distances.format(Math.round(seconds / day), 'day');
      if (far < 23.5 * month) return distances.format(Math.round(seconds / month), 'month');
      return distances.format(Math.round(seconds / (365.25 * day)), 'year');
    },
    list: (items) => lists.format(items),
  };
}
