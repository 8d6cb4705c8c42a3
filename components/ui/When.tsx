import { dateText, dateTimeText } from '@/messages/when';
import { relativeText } from './when-text';

interface WhenProps {
  at: Date;
  /** The moment of this answer; with it the distance is said too. */
  now?: Date;
  /** Leaves out the time of day. */
  dateOnly?: boolean;
}

/** A moment as a date and, with `now`, as a distance: "30 Nov 2026, 14:05 UTC, in 7 days". */
export function When({ at, now, dateOnly = false }: WhenProps) {
  return (
    <time dateTime={dateOnly ? at.toISOString().slice(0, 10) : at.toISOString()}>
      {dateOnly ? dateText(at) : dateTimeText(at)}
      {now ? `, ${relativeText(at, now)}` : null}
    </time>
  );
}
