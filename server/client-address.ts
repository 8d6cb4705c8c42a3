import net from 'node:net';

/**
 * The address a request came from. Each trusted proxy appends the address of its own peer to X-Forwarded-For, so with n
 * of them the n-th entry from the right is the client's; what stands further left is the client's own claim. A header
 * that is too short or malformed did not pass the proxies, and the peer itself is taken.
 */
export function clientAddress(peer: string | undefined, forwarded: string | undefined, hops: number): string {
  const own = plain(peer ?? '');
  if (hops === 0 || forwarded === undefined) return own;
  const entry = plain(forwarded.split(',').at(-hops)?.trim() ?? '');
  return net.isIP(entry) ? entry : own;
}

/** IPv4 in its own notation, also when the socket speaks IPv6. */
function plain(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped?.[1] ?? address;
}
