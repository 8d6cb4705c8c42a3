'use client';
import { whenIn } from '@/messages/when';
import { useLanguage, useWords } from './words';
import { loadedAt, useZone } from './zone';

interface WhenProps {
  at: Date;
  /** The moment of this answer; with it the distance is said too. */
  now?: Date;
  /** Leaves out the time of day. */
  dateOnly?: boolean;
  /** Leaves out the day. */
  timeOnly?: boolean;
}

/**
 * A moment in the zone of whoever reads: "today, 19:05", with `now` and a distance: "7 Dec 2026, 14:05, in 7 days". A
 * server does not know the zone, so a page without JavaScript says it in UTC, and names that.
 */
export function When({ at, now, dateOnly = false, timeOnly = false }: WhenProps) {
  const words = useWords('browser');
  const language = useLanguage();
  const zone = useZone();
  const when = whenIn(language, zone ?? undefined);
  const utc = whenIn(language).moment(at);
  const time = zone === null ? `${when.time(at)} UTC` : when.time(at);
  const moment = zone === null ? utc : when.near(at, loadedAt);
  return (
    // Browsers of other years shorten other months.
    <time dateTime={at.toISOString()} title={zone === null ? undefined : utc} suppressHydrationWarning>
      {`${dateOnly ? when.day(at) : timeOnly ? time : moment}${now ? `, ${when.distance(at, now) ?? words.justNow}` : ''}`}
    </time>
  );
}
