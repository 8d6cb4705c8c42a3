import { query } from '@/lib/db';

/** Where in the whole database one of these texts occurs: as text, or inside bytes. Each hit as `schema.table: text`. */
export async function scanDatabase(needles: readonly string[]): Promise<string[]> {
  const tables = await query(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    [],
  );
  const hits: string[] = [];
  for (const { schema, name } of tables.rows as { schema: string; name: string }[]) {
    for (const needle of needles) {
      const forms = [needle, Buffer.from(needle).toString('hex'), Buffer.from(needle).toString('base64url')];
      const found = await query(
        `SELECT count(*)::int AS n FROM "${schema}"."${name}" AS t
         WHERE ${forms.map((_, i) => `strpos(lower(t::text), lower($${i + 1})) > 0`).join(' OR ')}`,
        forms,
      );
      if ((found.rows[0] as { n: number }).n > 0) hits.push(`${schema}.${name}: ${needle}`);
    }
  }
  return hits;
}
