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
// What both databases would tell the same: one transaction after another, through our services (docs/decisions/0041).
const services = ['**/*.service.test.ts'];
// They start processes of their own, which is slow: commands, and whatever is killed.
const children = ['**/*.children.test.ts'];
// They take away, fill or break what all others of a lane share (docs/decisions/0041): a database and a process for each.
const alone = ['**/*.alone.test.ts'];
// They start the whole application, which is built first, and kill parts of it.
const processes = ['**/*.process.test.ts'];
// What takes many minutes: `npm run soak`, and every night.
const soak = ['**/*.soak.test.ts'];
const databases = ['embedded', 'server'] as const;

/** Tests on one of the databases: files one after the other, in one process that they share or each in its own. */
function onDatabase(name: string, database: (typeof databases)[number], files: string[], own = false) {
  return {
    resolve,
    test: {
      name: `${name}${database}`,
      include: database === 'server' && !hasTestServer() ? ['test/server-missing.ts'] : files,
      exclude: elsewhere,
      provide: { database },
      // It names files of the framework as a bundler finds them, and not as Node does.
      server: { deps: { inline: ['next-auth'] } },
      globalSetup: [`test/${own && database === 'embedded' ? 'alone-embedded' : database}.setup.ts`],
      setupFiles: [own ? 'test/alone.setup.ts' : 'test/worker.setup.ts'],
      fileParallelism: false,
      isolate: own,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...elsewhere, ...integration, ...services, ...children, ...alone, ...processes, ...soak],
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
      ...databases.flatMap((database) => [
        onDatabase(
          '',
          database,
          database === 'server' || !hasTestServer() ? [...integration, ...services] : integration,
        ),
        onDatabase('children-', database, children),
        onDatabase('alone-', database, alone, true),
        onDatabase('soak-', database, database === 'server' ? soak : [...soak, ...services]),
      ]),
    ],
  },
});
