import net from 'node:net';

const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));

/** The network that a limit counts: an IPv4 address, the first 64 bits of an IPv6 address, anything else as it is. */
export function networkOf(address: string): string {
  if (!net.isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const [before, behind] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : Math.max(8 - before.length - behind.length, 0);
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...behind];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
