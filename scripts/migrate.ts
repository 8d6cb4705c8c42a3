// npm run migrate -- new NAME | up | status
import { poolConfig } from '@/lib/db';
import { endAfter, runCommand } from './arguments.mjs';
import { onDatabase } from '@/server/database';
import { applyMigrations, getMigrationStatus } from '@/server/migrations';

const USAGE = 'Say what to do: npm run migrate -- new NAME | up | status';

async function create([name = '']: readonly string[]): Promise<void> {
  if (!/^[a-z0-9][a-z0-9_]{0,60}$/.test(name))
    throw new Error(
      'Name the migration with small letters, digits and _ only: npm run migrate -- new add_phone',
    );
  // What plans is for whoever changes the program, and not part of an installation that only runs.
  const { planMigration, writeMigration } = await import('./plan-migration');
  const { sealedChecks } = await import('./sealed-checks');
  const sql = await planMigration();
  if (!sql) {
    console.log('The migrations already lead to prisma/schema.prisma: nothing to write.');
    return;
  }
  console.log(
    `Wrote prisma/migrations/${writeMigration(name, sql + sealedChecks(sql), new Date())}: read it before you apply it.`,
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

// It ends the process: the engine leaves a timer behind that would keep it for ten seconds.
endAfter(
  runCommand(USAGE, {
    new: { takes: [1, 1], run: create },
    up: { run: () => onDatabase(up) },
    status: { run: () => onDatabase(status) },
  }),
);
