'use client';
import { whenIn } from '@/messages/when';
import { useLanguage } from './words';
import { loadedAt, useZone } from './zone';

interface NewDayProps {
  at: Date;
  /** The moment of the line above; null for the first. */
  above: Date | null;
}

/** The day as a heading above a line, where the line above is of another day in the zone of whoever reads. */
export function NewDay({ at, above }: NewDayProps) {
  const language = useLanguage();
  const zone = useZone();
  const when = whenIn(language, zone ?? undefined);
  if (above !== null && when.day(at) === when.day(above)) return null;
  return (
    <h2 className="day" suppressHydrationWarning>
      {zone === null ? when.day(at) : when.nearDay(at, loadedAt)}
    </h2>
  );
}
