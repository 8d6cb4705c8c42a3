/** A source of the present time. */
export type Clock = () => Date;

let clock: Clock = () => new Date();

/** The present time of the domain. */
export function now(): Date {
  return clock();
}

/** Replaces the clock until the returned function is called: how tests travel in time. */
export function setClock(next: Clock): () => void {
  const previous = clock;
  clock = next;
  return () => {
    clock = previous;
  };
}

export const seconds = (n: number): number => n * 1000;
export const minutes = (n: number): number => seconds(n * 60);
export const hours = (n: number): number => minutes(n * 60);
export const days = (n: number): number => hours(n * 24);

/** Which day it is, as YYYY-MM-DD (UTC). */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The time `milliseconds` after `from`. */
export function after(from: Date, milliseconds: number): Date {
  return new Date(from.getTime() + milliseconds);
}
