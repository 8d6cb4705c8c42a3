import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageStyle } from './page-style';

const tokens = readFileSync(new URL('../../../../app/styles/tokens.css', import.meta.url), 'utf8');

test('a copy has the colours of the application', () => {
  const [root = ''] = /:root\{color-scheme[^}]+\}/.exec(pageStyle) ?? [];
  const colours = [...root.matchAll(/--([\w-]+):light-dark\((#\w{6}),(#\w{6})\)/g)];
  expect(colours.map(([, name]) => name)).toEqual([...root.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
  for (const [, name, light, dark] of colours)
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
});
