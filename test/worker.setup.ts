import { inject } from 'vitest';
import { applySettings } from './environment';

// The worker runs many files, one after the other: what is made here outlives the file that runs first.
const held = globalThis as typeof globalThis & { queueInstalled?: Promise<void> };

// Before anything of ours is imported: lib/env reads the environment once.
const settings = inject('settings');
if (settings && !held.queueInstalled) {
  applySettings(settings);
  const { installQueue } = await import('@/lib/queue');
  held.queueInstalled = installQueue();
}
await held.queueInstalled;
