import { expect, test } from 'vitest';
import { isFromOwnPage } from './own-origin';

const ours = 'https://privacy.example.com';

function asks(origin: string | null, site: string | null = null): boolean {
  return isFromOwnPage({ method: 'POST', origin, site }, ours);
}

function looks(site: string | null, origin: string | null = null): boolean {
  return isFromOwnPage({ method: 'GET', origin, site }, ours);
}

test('a request that changes something must name our origin', () => {
  expect(asks(ours)).toBe(true);
  expect(asks(ours, 'same-origin')).toBe(true);
  for (const origin of [
    null,
    'null',
    '',
    'https://evil.example',
    `${ours}.evil.example`,
    'http://privacy.example.com',
  ])
    expect([origin, asks(origin)]).toEqual([origin, false]);
  for (const site of ['cross-site', 'same-site', 'none', ''])
    expect([site, asks(ours, site)]).toEqual([site, false]);
});

test('a request that reads may come from the address bar, and from no other site', () => {
  for (const site of [null, 'none', 'same-origin']) expect([site, looks(site)]).toEqual([site, true]);
  for (const site of ['cross-site', 'same-site']) expect([site, looks(site)]).toEqual([site, false]);
  expect(looks(null, 'https://evil.example')).toBe(false);
});
