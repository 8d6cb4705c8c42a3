import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = process.cwd();
const folder = mkdtempSync(path.join(root, 'node_modules/.inventory-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of the inventory when the schema is this one. */
function typeCheck(schema: string): string {
  writeFileSync(path.join(folder, 'schema.prisma'), schema.replace('../lib/db/generated', './generated'));
  execFileSync(
    process.execPath,
    ['node_modules/prisma/build/index.js', 'generate', '--schema', path.join(folder, 'schema.prisma')],
    {
      stdio: 'pipe',
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    },
  );
  writeFileSync(path.join(folder, 'db.ts'), `export type { Prisma } from './generated/client';\n`);
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: {
        incremental: false,
        types: ['node'],
        typeRoots: ['../@types'],
        paths: { '@/lib/db': ['./db.ts'], '@/*': ['../../*'] },
      },
      include: ['../../lib/privacy/inventory.ts'],
      exclude: [],
    }),
  );
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
    encoding: 'utf8',
  });
  // Only the inventory is checked here: its neighbours need more of lib/db than the schema's types. What a line goes on
  // with belongs to it.
  return stdout
    .split(/\n(?! )/)
    .filter((message) => message.includes('inventory.ts'))
    .join('\n');
}

const schema = readFileSync('prisma/schema.prisma', 'utf8');

/** The schema with this in the place of that, which must be there. */
function changed(text: string, [from, to]: readonly [string, string]): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

// The inventory as it is compiles in `npm run check`.
test(
  'a column that nobody decided about, and one that is read otherwise than it is stored, do not compile',
  {
    timeout: 120_000,
  },
  () => {
    const column = changed(schema, [
      'nameSealed          Bytes',
      'nameSealed          Bytes\n  shoeSize Int?',
    ]);
    const said = typeCheck(changed(column, ['addedTo    String', 'addedTo    Json']));
    expect(said).toMatch(/inventory\.ts.*error[\s\S]*shoeSize/);
    expect(said).toContain(`'"text"' is not assignable to type '"json"'`);
  },
);

test('a table that nobody decided about does not compile', { timeout: 120_000 }, () => {
  const more = `${schema}\nmodel Visit {\n  id String @id\n  @@schema("public")\n}\n`;
  expect(typeCheck(more)).toMatch(/inventory\.ts.*error[\s\S]*Visit/);
});
