import type { Kind } from './database';
import type { Row } from './rows';

/** Something that `npm run bench` measures. Each runs in a process of its own. */
export interface Measurement {
  /** The databases that it runs on, one after the other; none where it brings its own. */
  readonly on: readonly Kind[];
  readonly load: () => Promise<{ measure: () => Promise<readonly Row[]> }>;
}

export const measurements: Readonly<Record<string, Measurement>> = {
  sealing: { on: ['embedded', 'server'], load: () => import('./sealing') },
  data: { on: ['embedded', 'server'], load: () => import('./data') },
  home: { on: ['embedded', 'server'], load: () => import('./home') },
  'sign-ins': { on: ['embedded'], load: () => import('./sign-ins') },
  consent: { on: ['embedded', 'server'], load: () => import('./consent') },
  keys: { on: ['embedded', 'server'], load: () => import('./keys') },
  retention: { on: [], load: () => import('./retention') },
  package: { on: ['embedded', 'server'], load: () => import('./package') },
  log: { on: ['server', 'embedded'], load: () => import('./log') },
  erasure: { on: ['server', 'embedded'], load: () => import('./erasure') },
  start: { on: [], load: () => import('./start') },
  scripts: { on: ['embedded'], load: () => import('./scripts') },
};
