import { expect, test } from 'vitest';
import { clientAddress } from './client-address';

test.each([
  ['without a trusted proxy the header is a claim', '203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
  ['one proxy appended the client', '10.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
  ['what the client claims stands further left', '10.0.0.1', '1.2.3.4, 198.51.100.1', 1, '198.51.100.1'],
  ['two proxies', '10.0.0.1', '1.2.3.4, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
  ['a header shorter than the way', '10.0.0.1', '198.51.100.1', 2, '10.0.0.1'],
  ['no header', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['an empty entry', '10.0.0.1', '198.51.100.1, ', 1, '10.0.0.1'],
  ['words instead of an address', '10.0.0.1', 'unknown', 1, '10.0.0.1'],
  ['IPv6', '10.0.0.1', '2001:db8::1', 1, '2001:db8::1'],
  ['IPv4 inside IPv6', '::ffff:203.0.113.9', undefined, 0, '203.0.113.9'],
])('%s', (_, peer, forwarded, hops, expected) => {
  expect(clientAddress(peer, forwarded, hops)).toBe(expected);
});
