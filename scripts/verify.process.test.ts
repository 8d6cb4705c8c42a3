import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vkeyOf } from '@/lib/log/note';
import { checks, ORIGIN, signer } from '@/lib/log/testing';
import { receiptCheck } from '@/messages/en/receipt-check';
import { bareEnvironment } from '@/test/environment';
import { root } from '@/test/launch';
import { receiptFile } from '@/test/receipts';

const { refused, command } = receiptCheck;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rightful-verify-'));
  writeFileSync(path.join(folder, 'good.json'), receiptFile(signer));
  writeFileSync(path.join(folder, 'empty.json'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm run verify` starts, called in the folder of the files, on a machine without any setting. */
function verify(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/run.mjs'), 'scripts/verify.ts', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...bareEnvironment(), INIT_CWD: folder, NODE_ENV: 'production', VITEST: '' },
    },
  );
  return { status, stdout, stderr };
}

test('a receipt that is valid ends with 0, and anything else with 1 and without a trace', () => {
  const valid = verify('good.json', '--vkey', vkeyOf(checks, signer));
  expect(valid).toEqual({ status: 0, stderr: '', stdout: expect.stringContaining(`the log ${ORIGIN}`) });
  expect(verify('empty.json')).toEqual({ status: 1, stdout: `${refused.cut}\n`, stderr: '' });
  expect(verify()).toEqual({ status: 1, stdout: '', stderr: `${command.usage}\n` });
});
