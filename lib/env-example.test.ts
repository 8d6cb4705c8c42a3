import { readFileSync } from 'node:fs';
import { parseEnv as parseFile } from 'node:util';
import { expect, test } from 'vitest';
import { parseEnv } from '@/lib/env';

const example = parseFile(readFileSync('.env.example', 'utf8'));
const source = readFileSync('lib/env.ts', 'utf8');

test('.env.example lists every variable that is read, and no other', () => {
  const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  expect(read.length).toBeGreaterThan(10);
  expect(new Set(Object.keys(example))).toEqual(new Set(read));
});

test('.env.example copied as it is changes nothing', () => {
  expect(parseEnv(example as Record<string, string>)).toEqual(parseEnv({}));
});
