// What the framework keeps of a request, as its server prepares it (test/request.ts).
import 'next/dist/server/node-environment-baseline.js';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { applySettings } from './environment';
import { prepareDatabase } from './prepare';

// One worker runs many files, one after the other: what the first has made is there for the others.
const held = globalThis as typeof globalThis & { prepared?: Promise<void> };

const settings = inject('settings');
if (settings) {
  // Before anything of ours is imported: lib/env reads the environment once.
  applySettings(settings);
  held.prepared ??= prepareDatabase();
  await held.prepared;
  // A test that failed in another time leaves its clock behind.
  const { setClock } = await import('@/lib/privacy/clock');
  setClock(() => new Date());
  // One that restored a database leaves its log stopped.
  const { reopenLog } = await import('@/lib/log');
  await reopenLog();
  // Whoever looks for a mail reads the whole mailbox.
  const { mailsDelivered } = await import('@/lib/privacy/accounts/address');
  await mailsDelivered();
  rmSync(path.join(settings['DATA_DIR'] ?? '', 'mail'), { recursive: true, force: true });
}
