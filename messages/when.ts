import type { Language } from './languages';
import { locales } from './locales';

/** Dates, distances and lists as a language writes them. Every moment is said in UTC. */
export interface When {
  /** A day: "23 Nov 2026". */
  readonly day: (at: Date) => string;
  /** A moment: "23 Nov 2026, 14:05 UTC". */
  readonly moment: (at: Date) => string;
  /** How far `at` is from `now`, in its nearest unit: "in 7 days", "6 minutes ago". Null where there is no telling them apart. */
  readonly distance: (at: Date, now: Date) => string | null;
  /** "name, phone and note". */
  readonly list: (items: readonly string[]) => string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30.44 * day;

/** What writes dates and lists in a language. */
export function whenIn(language: Language): When {
  return (made[language] ??= makeWhen(locales[language]));
}

const made: Partial<Record<Language, When>> = {};

function makeWhen(locale: string): When {
  const date = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const days = new Intl.DateTimeFormat(locale, date);
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const moments = new Intl.DateTimeFormat(locale, { ...date, ...time });
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    day: (at) => days.format(at),
    moment: (at) => moments.format(at),
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

/** A day in the language of all that does not ask for one yet. */
export function dateText(at: Date): string {
  return whenIn('en').day(at);
}

/** A moment in the language of all that does not ask for one yet. */
export function dateTimeText(at: Date): string {
  return whenIn('en').moment(at);
}
