import { expect, test } from 'vitest';
import { safePath } from './safe-path';

test('a path of ours is kept, with its query', () => {
  for (const path of [
    '/',
    '/privacy',
    '/privacy/delete?reason=consent',
    '/confirm?act=show&next=/privacy/data',
  ])
    expect(safePath(path, '/fallback')).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/./\\evil.example',
  '/%2e//evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'privacy',
  '',
  undefined,
  7,
])('%j leads to the fallback', (next) => {
  expect(safePath(next, '/fallback')).toBe('/fallback');
});
