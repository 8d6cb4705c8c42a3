import { onTestFinished } from 'vitest';
import { setClock } from '@/lib/privacy/clock';

/** Lets the domain's time go on from so far ahead, until the test ends. */
export function travel(milliseconds: number): void {
  onTestFinished(setClock(() => new Date(Date.now() + milliseconds)));
}
