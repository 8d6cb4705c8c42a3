import { inject } from 'vitest';
import { applySettings } from './environment';

// Before anything of ours is imported: lib/env reads the environment once.
const settings = inject('settings');
if (settings) {
  applySettings(settings);
  const { installQueue } = await import('@/lib/queue');
  await installQueue();
}
