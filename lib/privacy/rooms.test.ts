import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of the domain from the ground up: each may use those before it (docs/architecture.md). */
const rooms = [
  'catalogue',
  'mails',
  'keys',
  'evidence',
  'consent',
  'accounts',
  'requests',
  'governance',
  'rights',
  'sign-up',
];

const here = import.meta.dirname;

/** The room that a module is in, or the module itself where it is in none. */
function roomOf(file: string): string {
  return (file.split('/')[0] ?? file).replace(/\.ts$/, '');
}

/** What each room and each module beside them imports of the others. */
function readImports(): Map<string, Set<string>> {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const imports = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file);
    const found = imports.get(from) ?? new Set();
    imports.set(from, found);
    for (const [, name = ''] of readFileSync(path.join(here, file), 'utf8').matchAll(
      /(?:from |import\()'(\.\/[^']*|@\/lib\/privacy\/[^']*)'/g,
    )) {
      const to = roomOf(
        name.startsWith('@')
          ? name.slice('@/lib/privacy/'.length)
          : path.posix.join(path.posix.dirname(file), name),
      );
      if (to !== from) found.add(to);
    }
  }
  return imports;
}

/** Everything that a room reaches, directly or by others. */
function reach(imports: Map<string, Set<string>>, from: string, seen = new Set<string>()): Set<string> {
  for (const to of imports.get(from) ?? [])
    if (!seen.has(to)) {
      seen.add(to);
      reach(imports, to, seen);
    }
  return seen;
}

test('no room reaches itself, and each uses only those below it', () => {
  const imports = readImports();
  expect(imports.size).toBeGreaterThan(rooms.length);
  const folders = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(folders.toSorted()).toEqual(rooms.toSorted());
  for (const from of imports.keys()) {
    const reached = reach(imports, from);
    expect([from, reached.has(from)]).toEqual([from, false]);
    // A module beside the rooms stands where what it uses lets it.
    const above = rooms.includes(from) ? rooms.slice(rooms.indexOf(from)) : [];
    expect([from, above.filter((room) => reached.has(room))]).toEqual([from, []]);
  }
});
