import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { env } from '@/lib/env';
import { bareEnvironment, SETTINGS } from '@/test/environment';
import { hasTestServer } from '@/test/postgres';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'rightful-elsewhere-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What docs/architecture.md says to bring. */
function listBrought(): string[] {
  const map = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const block = /into another application\n[^]*?```\n([^]*?)```/.exec(map)?.[1] ?? '';
  return block.split(/\s+/).filter((name) => name !== '');
}

const ofPages = /^(next|next-auth|@auth\/.*|react-.*|@types\/react.*|@fontsource.*)$/;

// Which database it is makes no difference to a program: the server is enough where there is one.
const enough = env().databaseUrl === undefined && hasTestServer();

test.skipIf(enough)(
  'what the map says to bring runs in plain Node, without any of the packages that make pages',
  async () => {
    for (const name of [...listBrought(), 'examples'])
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies).filter((each) => !ofPages.test(each))) {
      const place = path.join(folder, 'node_modules', name);
      mkdirSync(path.dirname(place), { recursive: true });
      symlinkSync(path.join(root, 'node_modules', name), place);
    }
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'examples/plain-node.ts'],
      {
        cwd: folder,
        env: {
          ...bareEnvironment(),
          ...Object.fromEntries(SETTINGS.map((name) => [name, process.env[name] ?? ''])),
          DATA_DIR: env().dataDir,
          NODE_ENV: 'production',
          VITEST: '',
        },
      },
    );
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringContaining('A Reader'),
      'news may be sent: false',
      'news may be sent: true',
      'deleted: true, known: false',
    ]);
  },
  120_000,
);
