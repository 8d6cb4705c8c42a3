/** How far apart the moments are, in milliseconds after receipt, at which such an answer leaves. */
const moment = 1500;

/**
 * Waits until the next such moment after a request was received (milliseconds since 1970), so that an answer says
 * nothing by its time. One whose work took longer than a moment leaves at the next.
 */
export async function padResponseTime(received: number): Promise<void> {
  const elapsed = Date.now() - received;
  const wait = Math.ceil(Math.max(elapsed, 1) / moment) * moment - elapsed;
  await new Promise((resolve) => setTimeout(resolve, wait));
}
