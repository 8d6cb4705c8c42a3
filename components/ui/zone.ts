'use client';
import { useSyncExternalStore } from 'react';

/** "Today" is the day on which the page was loaded. */
export const loadedAt = new Date();

/** The zone of whoever reads, an IANA name; null on a server, and in a browser until the page is hydrated. */
export function useZone(): string | null {
  return useSyncExternalStore(subscribe, zoneHere, () => null);
}

function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A zone changes while somebody travels, which does not happen to an open page often enough to listen. */
function subscribe(): () => void {
  return () => undefined;
}
