import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { inTime } from '@/lib/bounds';

/** Why a processor was not reached. Says nothing of the address. */
export class OutboundError extends Error {
  override name = 'OutboundError';
  constructor(readonly code: 'refused-address' | 'unreachable' | 'too-slow' | 'too-large') {
    super('A processor was not reached.');
  }
}

export interface Outbound {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  /** The certificate of an authority of its own, as PEM. */
  readonly authority?: string;
  /** Only an address of this machine will do, and http with it. Otherwise none of this machine or its network does. */
  readonly onThisMachine: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<http.IncomingHttpHeaders>;
  readonly body: Buffer;
}

const TIMEOUT = 15_000;
const LARGEST = 64 * 1024;

/** What is reserved in IPv4 (RFC 6890 and its registry): this machine, private, link-local, metadata, multicast. */
const reserved = new net.BlockList();
for (const [address, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  reserved.addSubnet(address, bits);

/** Of IPv6 only what is routed globally (2000::/3) will do, and of that not what leads elsewhere: tunnels and examples. */
const global6 = new net.BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const reserved6 = new net.BlockList();
for (const [address, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  reserved6.addSubnet(address, bits, 'ipv6');

/** Whether an address is one of the internet's. */
export function isPublic(address: string): boolean {
  const family = net.isIP(address);
  if (family === 4) return !reserved.check(address);
  return family === 6 && global6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6');
}

function isThisMachine(address: string): boolean {
  return address === '::1' || (net.isIPv4(address) && address.startsWith('127.'));
}

/**
 * Asks once, without following redirects. The name is resolved once, each address that it has must be allowed, and the
 * connection goes to one of those addresses and no other, so that a name that changes meanwhile changes nothing. Throws
 * OutboundError; any answer that comes in 15 seconds and is not over 64 kB is returned, whatever its status.
 */
export async function fetchExternal(ask: Outbound, within = TIMEOUT): Promise<Answer> {
  const { url, onThisMachine } = ask;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && onThisMachine))
    throw new OutboundError('refused-address');
  const signal = AbortSignal.timeout(within);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const looking = lookup(name, { all: true, verbatim: true });
  const addresses = await inTime('The look-up of a name', within, looking).catch(() => []);
  const [first] = addresses;
  if (!first) throw new OutboundError('unreachable');
  const allowed = onThisMachine ? isThisMachine : isPublic;
  if (!addresses.every(({ address }) => allowed(address))) throw new OutboundError('refused-address');
  try {
    return await send(ask, first.address, name, signal);
  } catch (error) {
    if (error instanceof OutboundError) throw error;
    throw new OutboundError(signal.aborted ? 'too-slow' : 'unreachable');
  }
}

function send(ask: Outbound, address: string, name: string, signal: AbortSignal): Promise<Answer> {
  const { url, method, headers, body, authority } = ask;
  const options: https.RequestOptions = {
    method,
    host: address,
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host, ...(body ? { 'content-length': body.length } : {}) },
    agent: false,
    signal,
    ...(net.isIP(name) === 0 ? { servername: name } : {}),
    ...(authority === undefined ? {} : { ca: authority }),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(options, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > LARGEST) response.destroy(new OutboundError('too-large'));
      });
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.once('error', reject);
    request.end(body ?? undefined);
  });
}
