import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { FILE_SINK } from './anchor-file';

const WEBHOOK_SINK = 'webhook';
const TIMEOUT = 10_000;

/** The receiver of anchors did not take one. Says nothing of the address, which may hold a secret. */
class AnchorDeliveryError extends Error {
  override name = 'AnchorDeliveryError';
  constructor(readonly code: string) {
    super('The receiver of anchors did not take one.');
  }
}

/**
 * Sends the newest anchored checkpoint to ANCHOR_WEBHOOK_URL and notes that it arrived. One that was missed needs no
 * sending later, because a newer one stands for all entries before it. Returns the size; null when nothing is configured
 * or everything arrived. Throws AnchorDeliveryError; call it again later. The receiver may get one twice.
 */
export async function deliverAnchor(url = env().anchorWebhookUrl): Promise<number | null> {
  if (url === undefined) return null;
  const [due] = await db().$queryRaw<{ origin: string; size: bigint; note: string }[]>`
    SELECT c.origin, c.size, c.note FROM audit."Tree" t
    JOIN LATERAL (SELECT max(size) AS size FROM audit."Anchor" WHERE origin = t.origin AND sink = ${FILE_SINK}) a ON true
    JOIN audit."Checkpoint" c ON c.origin = t.origin AND c.size = a.size
    WHERE t.id = 1 AND t.stopped IS NULL AND NOT EXISTS (
      SELECT 1 FROM audit."Anchor" WHERE origin = t.origin AND size = a.size AND sink = ${WEBHOOK_SINK})`;
  if (!due) return null;
  await post(url, due.note);
  const { origin, size } = due;
  const data = { origin, size, sink: WEBHOOK_SINK, ref: new URL(url).host, at: new Date() };
  await db().anchor.createMany({ data: [data], skipDuplicates: true });
  return Number(size);
}

async function post(url: string, note: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: note,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  }).catch(() => null);
  // What it answers is not read.
  await response?.body?.cancel().catch(() => undefined);
  if (!response?.ok) throw new AnchorDeliveryError(response ? String(response.status) : 'unreachable');
}
