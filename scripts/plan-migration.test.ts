import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planMigration, writeMigration } from './plan-migration';

// A migration is planned on a database in memory, whichever one it will be applied to.
const folder = mkdtempSync(path.join(tmpdir(), 'rightful-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the migrations lead to the schema', async () => {
  expect(await planMigration()).toBe('');
});

test('a change of the schema is planned as that change alone, and written as what leads to it', async () => {
  cpSync(path.join(import.meta.dirname, '../prisma'), folder, { recursive: true });
  const source = { schemaFile: path.join(folder, 'schema.prisma'), folder: path.join(folder, 'migrations') };
  appendFileSync(source.schemaFile, '\nmodel Added {\n  id String @id @db.Uuid\n  @@schema("vault")\n}\n');
  const sql = await planMigration(source);
  expect(sql.match(/^(CREATE|ALTER|DROP)[^(]*/gm)).toEqual(['CREATE TABLE "vault"."Added" ']);
  expect(writeMigration('add', sql, new Date('2027-01-02T03:04:05Z'), source)).toBe('20270102030405_add');
  expect(await planMigration(source)).toBe('');
});
