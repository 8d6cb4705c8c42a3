import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bareEnvironment } from '@/test/environment';
import { root } from '@/test/launch';

const folder = mkdtempSync(path.join(tmpdir(), 'rightful-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Those of package.json that are ours: the others belong to the tools that they start. */
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const ours = Object.entries(scripts).filter(([, command]) => command.startsWith('node scripts/'));

function run(command: string, ...args: string[]) {
  const dataDir = path.join(folder, 'data');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command.split(' ').slice(1), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...bareEnvironment(), NODE_ENV: 'production', DATA_DIR: dataDir },
  });
  return { status, stdout, stderr, touched: existsSync(dataDir) };
}

test.each(ours)(
  'npm run %s says how it is used, on the stream and with the code that fit, and does nothing',
  (_, command) => {
    const help = run(command, '--help');
    expect(help).toMatchObject({ status: 0, stderr: '', touched: false });
    expect(help.stdout).toContain('npm ');
    expect(run(command, '--nonsense')).toEqual({
      status: 1,
      stdout: '',
      stderr: help.stdout,
      touched: false,
    });
  },
);
