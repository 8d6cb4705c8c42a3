'use client';
import { whenIn } from '@/messages/when';
import { useLanguage, useWords } from './words';

interface WhenProps {
  at: Date;
  /** The moment of this answer; with it the distance is said too. */
  now?: Date;
  /** Leaves out the time of day. */
  dateOnly?: boolean;
}

/** A moment as a date and, with `now`, as a distance: "30 Nov 2026, 14:05 UTC, in 7 days". */
export function When({ at, now, dateOnly = false }: WhenProps) {
  const words = useWords('browser');
  const when = whenIn(useLanguage());
  return (
    // Browsers of other years shorten other months.
    <time dateTime={dateOnly ? at.toISOString().slice(0, 10) : at.toISOString()} suppressHydrationWarning>
      {`${dateOnly ? when.day(at) : when.moment(at)}${now ? `, ${when.distance(at, now) ?? words.justNow}` : ''}`}
    </time>
  );
}
