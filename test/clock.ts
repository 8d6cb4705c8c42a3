import { onTestFinished } from 'vitest';
import { useClock } from '@/lib/privacy/clock';

/** Lets the domain's time go on from so far ahead, until the test ends. */
export function travel(milliseconds: number): void {
  onTestFinished(useClock(() => new Date(Date.now() + milliseconds)));
}
