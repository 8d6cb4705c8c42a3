import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const schemes = ['light', 'dark'] as const;

function colour(token: string, scheme: (typeof schemes)[number]): string {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  const value = found?.[scheme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`No colour --${token}`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'sheet', 'sunk'];
const texts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] =>
    ['ink', 'ink-2', 'accent', 'accent-strong', 'danger', 'due'].map((text) => [text, ground]),
  ),
  ...['accent-soft', 'danger-soft', 'due-soft'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['accent', ground],
    ['accent-strong', ground],
  ]),
  ['danger', 'danger-soft'],
  ['due', 'due-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
];
const edges: [string, string][] = grounds.flatMap((ground): [string, string][] => [
  ['edge', ground],
  ['accent', ground],
  ['danger', ground],
]);

describe.each(schemes)('in the %s scheme', (scheme) => {
  it.each(texts)('%s is readable on %s', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('an edge of %s can be seen on %s', (edge, ground) => {
    expect(contrast(colour(edge, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});
