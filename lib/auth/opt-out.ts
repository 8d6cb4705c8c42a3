/** Whether a request carries the opt-out signal (Global Privacy Control): exactly 1, once or among several. */
export function sendsOptOut(from: Headers): boolean {
  const values = from.get('sec-gpc')?.split(',') ?? [];
  return values.some((value) => value.trim() === '1');
}
