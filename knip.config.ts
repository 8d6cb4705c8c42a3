import type { KnipConfig } from 'knip';

/** With `--production`, tests count for nothing: what only they keep alive is dead. */
const production = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    'app/**/{page,layout,route,error,global-error,not-found,robots,manifest}.{ts,tsx}!',
    'instrumentation.ts!',
    'rightful.config.ts!',
    'scripts/!(*.test).{ts,mjs}!',
    'server/{start,serve-process,embedded,prebuild}.ts!',
    'server/health.mjs!',
    'lib/crypto/*-worker.mjs!',
    'bench/{main,child,retention-child,small-log}.ts!',
    'bench/event-loop.mjs!',
    'bench/site/**!',
    'examples/!(*.test).ts!',
    '**/*.test.{ts,tsx}',
    'test/*.setup.ts',
    'test/earlier/make.ts',
    'test/{empty,ledger-writer,server-missing,statement-child}.ts',
    'e2e/support/accounts.ts',
  ],
  project: ['**/*.{ts,tsx,mjs}!', '!{test,e2e}/**!', '!lib/*/testing*.ts!', '!lib/log/processes.ts!'],
  // A test may reach for what its own file uses.
  ignoreExportsUsedInFile: production,
  ignoreBinaries: ['sha256sum', 'apt-get'],
  ignoreDependencies: ['oxlint', 'oxlint-tsgolint', '@fontsource-variable/inter', '@types/smtp-server'],
};

export default config;
