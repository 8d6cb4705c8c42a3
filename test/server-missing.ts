import { test } from 'vitest';

// Runs in place of the integration tests where there is no server, so that the report shows what was left out.
// oxlint-disable-next-line no-disabled-tests -- there is nothing here to run it on
test.skip('integration tests on a PostgreSQL server: none found, and TEST_DATABASE_URL is not set', () =>
  undefined);
