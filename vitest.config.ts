import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { hasTestServer } from './test/postgres.ts';

const root = import.meta.dirname;
// Where `isolate` is false a process runs many files: loading the application anew for each takes longer than most.
const resolve = {
  alias: {
    '@': root,
    'server-only': path.join(root, 'test/empty.ts'),
  },
};
const elsewhere = ['node_modules/**', '.next/**', '.data/**', 'e2e/**'];
const integration = ['**/*.integration.test.ts'];
// They start the whole application, which is built first, and kill parts of it.
const processes = ['**/*.process.test.ts'];
// What takes many minutes: `npm run soak`, and every night.
const soak = ['**/*.soak.test.ts'];
const onServer = (include: string[]) => (hasTestServer() ? include : ['test/server-missing.ts']);
const databases = [
  { name: 'embedded', database: 'embedded', include: integration },
  { name: 'server', database: 'server', include: onServer(integration) },
  { name: 'soak-embedded', database: 'embedded', include: soak },
  { name: 'soak-server', database: 'server', include: onServer(soak) },
];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...elsewhere, ...integration, ...processes, ...soak],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'process',
          include: processes,
          exclude: elsewhere,
          globalSetup: ['test/build.setup.ts'],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      ...databases.map(({ name, database, include }) => ({
        resolve,
        test: {
          name,
          include,
          exclude: elsewhere,
          globalSetup: [`test/${database}.setup.ts`],
          setupFiles: ['test/worker.setup.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
