// npm run migrate -- new NAME | up | status
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { poolConfig } from '@/lib/db';
import { env } from '@/lib/env';
import { startEmbedded } from './embedded-process';
import { isAlive } from './lock';
import { applyMigrations, getMigrationStatus, planMigration, writeMigration } from './migrations';

const USAGE = 'Say what to do: npm run migrate -- new NAME | up | status';

/** Runs `work` on the configured database; the embedded one is started for it unless it is running already. */
async function onDatabase(work: () => Promise<void>): Promise<void> {
  const { databaseUrl, dataDir, runDir } = env();
  if (databaseUrl || (await isAlive(path.join(runDir, '.s.PGSQL.5432')))) return work();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const embedded = await startEmbedded(dataDir);
  try {
    await work();
  } finally {
    await embedded.stop();
  }
}

async function create(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9][a-z0-9_]{0,60}$/.test(name))
    throw new Error(
      'Name the migration with small letters, digits and _ only: npm run migrate -- new add_phone',
    );
  const sql = await planMigration();
  if (!sql) {
    console.log('The migrations already lead to prisma/schema.prisma: nothing to write.');
    return;
  }
  console.log(
    `Wrote prisma/migrations/${writeMigration(name, sql, new Date())}: read it before you apply it.`,
  );
}

async function up(): Promise<void> {
  const names = await applyMigrations(poolConfig());
  console.log(names.length > 0 ? `Applied ${names.join(', ')}.` : 'The database is up to date.');
}

async function status(): Promise<void> {
  const { applied, pending } = await getMigrationStatus(poolConfig());
  for (const name of applied) console.log(`applied  ${name}`);
  for (const name of pending) console.log(`pending  ${name}`);
  if (applied.length + pending.length === 0) console.log('There are no migrations.');
}

async function main([command, name]: string[]): Promise<void> {
  if (command === 'new') await create(name);
  else if (command === 'up') await onDatabase(up);
  else if (command === 'status') await onDatabase(status);
  else throw new Error(USAGE);
}

main(process.argv.slice(2)).then(
  // The engine leaves a timer behind that would keep the process for ten seconds.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
