import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

const dataDir = (): string => process.env['E2E_DATA_DIR'] ?? '';

/** A place where something could have been written, and all that is written there. */
interface Written {
  readonly where: string;
  readonly text: string;
}

/** Every row of every table of the running application, as text. */
async function rows(): Promise<Written[]> {
  const client = new Client({ host: path.join(dataDir(), 'run'), user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const written: Written[] = [];
    for (const { schema, name } of tables) {
      const found = await client.query<{ text: string }>(
        `SELECT string_agg(t::text, E'\\n') AS text FROM "${schema}"."${name}" AS t`,
      );
      written.push({ where: `${schema}.${name}`, text: found.rows[0]?.text ?? '' });
    }
    return written;
  } finally {
    await client.end();
  }
}

/** Every file below a folder of the application. */
function filesIn(folder: string): Written[] {
  const top = path.join(dataDir(), folder);
  return readdirSync(top, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile()
      ? [
          {
            where: `${folder}/${entry.name}`,
            text: readFileSync(path.join(entry.parentPath, entry.name), 'latin1'),
          },
        ]
      : [],
  );
}

/** What the server process printed, on each of its outputs. */
function printed(): Written[] {
  return ['stdout.log', 'stderr.log'].map((name) => ({
    where: name,
    text: readFileSync(path.join(dataDir(), name), 'latin1'),
  }));
}

/** All that the running application has written anywhere but into its mails. */
export async function everythingWritten(): Promise<Written[]> {
  return [...(await rows()), ...filesIn('anchors'), ...filesIn('ledger'), ...printed()];
}

/** Where one of these texts stands, in one of the spellings that a program would give it. */
export function findIn(written: readonly Written[], needles: readonly string[]): string[] {
  const spelled = needles.map((needle) => {
    const bytes = Buffer.from(needle);
    const others = [bytes.toString('hex'), encodeURIComponent(needle), JSON.stringify(needle).slice(1, -1)];
    // Without the last characters, which also hold the first bits of whatever follows.
    const base64 = [bytes.toString('base64'), bytes.toString('base64url')].map((text) =>
      text.replace(/=+$/, '').slice(0, -1),
    );
    return { needle, forms: [needle, ...others, ...base64].map((form) => form.toLowerCase()) };
  });
  return written.flatMap(({ where, text }) => {
    const lower = text.toLowerCase();
    return spelled
      .filter(({ forms }) => forms.some((form) => lower.includes(form)))
      .map(({ needle }) => `${where}: ${needle}`);
  });
}

/** What `npm run log -- verify` says of the running application's log, and how it ends. */
export function verifyLog(): { readonly code: number | null; readonly out: string } {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/log.ts', 'verify'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '3187', DATA_DIR: dataDir() },
    encoding: 'utf8',
  });
  return { code: status, out: stdout };
}
