import { sealedColumns } from '@/lib/privacy/inventory';

/**
 * The constraints of the sealed columns that a planned migration makes: each takes an envelope and nothing else. Empty
 * where it makes none.
 */
export function sealedChecks(sql: string): string {
  const statements = sql.split(/;\s*$/m);
  const checks = sealedColumns.flatMap(({ model, column, constraint }) => {
    const made = statements.find(
      (statement) => tableOf(statement)?.name === model && statement.includes(`"${column}" BYTEA`),
    );
    const table = made && tableOf(made);
    return table
      ? [
          `ALTER TABLE ${table.path}\n  ADD CONSTRAINT "${constraint}"\n    CHECK (octet_length("${column}") >= 46 AND substring("${column}" FROM 1 FOR 2) = '\\xe101'::bytea);\n`,
        ]
      : [];
  });
  return checks.length === 0 ? '' : `\n-- Envelopes in sealed columns.\n${checks.join('')}`;
}

/** The table that a statement makes or changes, as it is written there and by its name. */
function tableOf(statement: string): { readonly path: string; readonly name: string } | null {
  const [, path = '', name = ''] = /^(?:CREATE|ALTER) TABLE ((?:"\w+"\.)?"(\w+)")/m.exec(statement) ?? [];
  return path === '' ? null : { path, name };
}
