/** Says that Global Privacy Control is honoured here (W3C GPC, section 4). */
export function GET(): Response {
  return Response.json({ gpc: true, lastUpdate: '2026-11-23' });
}
