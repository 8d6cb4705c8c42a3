import { expect, test } from 'vitest';
import { Prisma, query } from '@/lib/db';
import { inventory, personalModels } from './inventory';

/** What is in the database beside the models, decided by hand. An entry that ends in a dot stands for a schema. */
const unmodelled: Readonly<Record<string, string>> = {
  'pgboss.':
    'Work that waits: its kind, its times and the ids of rows. Never a value, never the id of a person.',
  'public._prisma_migrations': 'Which migrations were applied.',
};

test('every table of the database is in the inventory, by its model or by hand', async () => {
  const { rows } = await query(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema')`,
    [],
  );
  const tables = rows as { schema: string; name: string }[];
  expect(tables.length).toBeGreaterThan(Object.keys(inventory).length);
  const undecided = tables
    .filter(
      ({ schema, name }) => !(['public', 'vault', 'audit'].includes(schema) && name in Prisma.ModelName),
    )
    .map(({ schema, name }) => `${schema}.${name}`)
    .filter(
      (table) =>
        !Object.keys(unmodelled).some(
          (known) => table === known || (known.endsWith('.') && table.startsWith(known)),
        ),
    );
  expect(undecided).toEqual([]);
});

test('rows that name nobody are removed before those that lead to them', () => {
  const order = personalModels.map(([name]) => name);
  const led = personalModels.filter(([, { through }]) => through !== undefined);
  expect(led.map(([name]) => name)).toEqual(['Detail']);
  for (const [name, { through = name }] of led)
    expect(order.indexOf(name)).toBeLessThan(order.indexOf(through));
});
