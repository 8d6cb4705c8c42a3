// npm run migrate -- new NAME | up | status [--json]
import { poolConfig } from '@/lib/db';
import { applyMigrations, getMigrationStatus } from '@/server/migrations';
import { runCommand } from './arguments.mjs';
import { printList } from './print';
import { endProgram, withDatabase } from './program';

const USAGE = 'Say what to do: npm run migrate -- new NAME | up | status [--json]';

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

async function status(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  const { applied, pending } = await getMigrationStatus(poolConfig());
  const rows = [
    ...applied.map((name) => ({ state: 'applied', name })),
    ...pending.map((name) => ({ state: 'pending', name })),
  ];
  await printList(flags, rows, {
    line: ({ state, name }) => `${state}  ${name}`,
    none: 'There are no migrations.',
  });
}

endProgram(
  runCommand(USAGE, {
    new: { takes: [1, 1], run: create },
    up: withDatabase({ run: up }),
    status: withDatabase({ flags: ['json'], run: status }),
  }),
);
