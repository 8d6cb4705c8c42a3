/**
 * Every table of the vault whose rows hold a key wrapped under a root key, in the columns `wrapped` and `rootVersion`: a
 * rotation rewraps them, and a root key is needed for as long as one row names it. `id` names the row.
 */
export const wrappedTables = [
  { table: 'vault."SubjectKey"', id: '"subjectId"' },
  { table: 'vault."MailKey"', id: '"mailId"' },
] as const;

export type WrappedTable = (typeof wrappedTables)[number];

/** A query for one row of any of these tables, as one table with the columns `id`, `rootVersion` and `wrapped`. */
export const allWrapped = wrappedTables
  .map(({ table, id }) => `SELECT ${id} AS id, "rootVersion", wrapped FROM ${table}`)
  .join(' UNION ALL ');
