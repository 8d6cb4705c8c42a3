import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSecrets, CryptoError, unwrapDek } from '@/lib/crypto';
import { disconnect } from '@/lib/db';
import { allWrapped } from '@/lib/privacy/keys/wrapped';
import { applySettings, testSettings } from '@/test/environment';
import { eventually, root } from '@/test/launch';
import { freePort, hasBackupPrograms, hasTestServer, openTestServer, type TestServer } from '@/test/postgres';
import type * as Restored from '@/test/restored';
import { applyMigrations } from '@/server/migrations';

interface Key extends QueryResultRow {
  readonly id: string;
  readonly rootVersion: string;
  readonly wrapped: Uint8Array;
}

async function ask<T extends QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Every wrapped key: of people, and of mails that wait. */
const keysIn = (url: string): Promise<Key[]> => ask(url, `${allWrapped} ORDER BY id`);

/** How many of these keys open under one of these root keys. */
function countOpened(keys: readonly Key[], rootKeys: string): number {
  const roots = rootKeys
    .trim()
    .split(',')
    .map((part) => Buffer.from(part.slice(part.indexOf(':') + 1), 'base64'));
  return keys.filter(({ wrapped }) => roots.some((root) => opens(wrapped, root))).length;
}

function opens(wrapped: Uint8Array, root: Uint8Array): boolean {
  try {
    return unwrapDek(wrapped, root).length === 32;
  } catch (error) {
    if (error instanceof CryptoError) return false;
    throw error;
  }
}

describe.skipIf(!hasTestServer() || !hasBackupPrograms())(
  'on a PostgreSQL server, with keys in files',
  () => {
    let on: typeof Restored;
    let folder: string;
    let server: TestServer;
    let port: number;
    let cast: Restored.Cast;
    const file = (name: string): string => path.join(folder, name);
    const rootKeys = (): string => readFileSync(file('keys/ROOT_KEYS'), 'utf8');
    const secret = (): string => readFileSync(file('keys/APP_SECRET'), 'utf8');

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'rightful-keys-'));
      port = await freePort();
      const opened = await openTestServer();
      if (!opened) throw new Error('The test server is gone.');
      server = opened;
      applySettings({
        ...testSettings(file('data'), server.url),
        ROOT_KEYS: '',
        INDEX_KEY: '',
        LOG_KEY: '',
        APP_SECRET: '',
        KEYS_DIR: file('keys'),
        PORT: String(port),
        APP_ORIGIN: `http://localhost:${port}`,
      });
      createSecrets(file('keys'));
      await applyMigrations({ connectionString: server.url });
      on = await import('@/test/restored');
      cast = await on.makeCast();
    });
    afterAll(async () => {
      await disconnect();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test('a rotation goes on while people are served, and says when the old root key may leave', async () => {
      expect(on.command('backup', 'vault', file('old-vault.dump')).said).toMatch(/^Wrote /);
      const [before, keys] = [rootKeys(), await keysIn(server.url)];
      for (const { id } of on.everybody(cast)) expect(keys.map((key) => key.id)).toContain(id);
      const serving = await on.serve(port);
      try {
        expect(await on.page(port, cast.cookie)).toBe('200');
        const rotation = on.command('keys', 'rotate');
        expect(rotation).toMatchObject({ status: 0 });
        expect(rotation.said).toMatch(/^Added the version /);
        // Those of the people, and of the mails that have not left meanwhile.
        expect(rotation.said).toMatch(/\b([6-9]|\d{2}) keys rewrapped/);
        expect(rotation.said).toMatch(/wraps no key any more.*remove it from ROOT_KEYS/s);
        // The server was started before and has learned the new root key by itself.
        expect(await on.page(port, cast.cookie, '/privacy/data')).toBe('200');
        const { newPerson } = await import('@/test/people');
        await newPerson();
      } finally {
        await serving.stop();
      }
      expect(rootKeys()).toMatch(new RegExp(`^[^,]+,${before.trim().replaceAll('+', '\\+')}\\n$`));
      expect(statSync(file('keys/ROOT_KEYS')).mode & 0o777).toBe(0o600);
      const [current] = rootKeys().split(':');
      const rewrapped = await keysIn(server.url);
      for (const { id } of on.everybody(cast)) expect(rewrapped.map((key) => key.id)).toContain(id);
      expect(new Set(rewrapped.map(({ rootVersion }) => rootVersion))).toEqual(new Set([current]));
      expect(on.command('keys', 'status').said).toMatch(
        new RegExp(`^\\S+ {2}${rewrapped.length} keys {2}current .*\\n\\S+ {2}0 keys {2}older`),
      );
    });

    test('without the old root key the application serves, and an old backup of the vault opens nothing', async () => {
      await disconnect();
      const both = rootKeys();
      writeFileSync(file('keys/ROOT_KEYS'), `${both.split(',')[0]}\n`);
      expect(await on.firstPage(port, cast.cookie)).toBe('200');
      expect(on.command('backup', 'vault', file('new-vault.dump')).said).toMatch(/^Wrote /);
      expect(on.command('restore', 'vault', file('old-vault.dump')).said).toMatch(/^Restored/);
      const old = await keysIn(server.url);
      for (const { id } of on.everybody(cast)) expect(old.map((key) => key.id)).toContain(id);
      expect([countOpened(old, both), countOpened(old, rootKeys())]).toEqual([old.length, 0]);
      expect(on.command('keys', 'status').said).toMatch(
        /^ROOT_KEYS lacks the version \S+, which still wraps keys/,
      );

      expect(on.command('restore', 'vault', file('new-vault.dump')).said).toMatch(/^Restored/);
      expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 /);
    });

    test('a rotation that was interrupted goes on without another root key', async () => {
      const { addRootVersion } = await import('@/lib/privacy/governance/rotate');
      const version = await addRootVersion();
      expect(on.command('keys', 'rotate').said).not.toContain('Added');
      expect((await keysIn(server.url)).every(({ rootVersion }) => rootVersion === version)).toBe(true);
    });

    test('a change of APP_SECRET that is killed before its commit is run again', async () => {
      await disconnect();
      const before = secret();
      await ask(
        server.url,
        `CREATE FUNCTION public.sleep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(600); END';
       CREATE TRIGGER sleep BEFORE INSERT ON vault."LedgerLine" EXECUTE FUNCTION public.sleep()`,
      );
      const args = [
        '--conditions=react-server',
        '--import',
        'tsx',
        'scripts/keys.ts',
        'change',
        'APP_SECRET',
      ];
      const change = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
      const ended = new Promise((resolve) => change.once('close', resolve));
      await eventually('the line on the disk', () => {
        if (change.exitCode !== null) throw new Error('It ended by itself.');
        return readFileSync(file('data/ledger/ledger'), 'utf8').includes('"act":"key"') || undefined;
      });
      change.kill('SIGKILL');
      await ended;
      await ask(
        server.url,
        `SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL`,
      );
      await ask(server.url, 'DROP FUNCTION public.sleep CASCADE');
      expect(secret()).toBe(before);
      expect(on.command('keys', 'change', 'APP_SECRET').said).toMatch(/^Changed APP_SECRET/);
      expect(secret()).not.toBe(before);
      expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 /);
    });
  },
);
