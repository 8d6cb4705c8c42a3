'use client';
import { useSyncExternalStore } from 'react';
import { whenIn } from '@/messages/when';
import { useLanguage, useWords } from './words';

interface WhenProps {
  at: Date;
  /** The moment of this answer; with it the distance is said too. */
  now?: Date;
  /** Leaves out the time of day. */
  dateOnly?: boolean;
}

/**
 * A moment in the zone of whoever reads: "today, 19:05", with `now` and a distance: "7 Dec 2026, 14:05, in 7 days". A
 * server does not know the zone, so a page without JavaScript says it in UTC, and names that.
 */
export function When({ at, now, dateOnly = false }: WhenProps) {
  const words = useWords('browser');
  const language = useLanguage();
  const zone = useSyncExternalStore(subscribe, zoneHere, () => null);
  const when = whenIn(language, zone ?? undefined);
  const utc = whenIn(language).moment(at);
  const moment = zone === null ? utc : when.near(at, loadedAt);
  return (
    // Browsers of other years shorten other months.
    <time dateTime={at.toISOString()} title={zone === null ? undefined : utc} suppressHydrationWarning>
      {`${dateOnly ? when.day(at) : moment}${now ? `, ${when.distance(at, now) ?? words.justNow}` : ''}`}
    </time>
  );
}

/** "Today" is the day on which the page was loaded. */
const loadedAt = new Date();

function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A zone changes while somebody travels, which does not happen to an open page often enough to listen. */
function subscribe(): () => void {
  return () => undefined;
}
