// npm run bench [-- NAME ...]: measures, prints one table, and exits with 1 when a ratio or a limit was missed.
import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { endAfter, readArguments } from '@/scripts/arguments.mjs';
import { bareEnvironment } from '@/test/environment';
import { openDatabase, type Database, type Kind } from './database';
import { measurements } from './measurements';
import { isMet, table, type Row } from './rows';

let database: Database | undefined;
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => interrupted.abort(new Error('Interrupted.')));

/** Runs one measurement in a child process with these settings; it ends with this one. */
function measureIn(name: string, settings: Readonly<Record<string, string>>): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'child.ts'), [name], {
      env: { ...bareEnvironment(), NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const stop = (): void => void child.kill('SIGTERM');
    interrupted.signal.addEventListener('abort', stop);
    let rows: Row[] | undefined;
    child.once('message', (message) => {
      rows = message as Row[];
    });
    child.once('error', reject);
    child.once('exit', () => {
      interrupted.signal.removeEventListener('abort', stop);
      if (rows) resolve(rows);
      else reject(new Error(`${name} could not be measured: see the lines above.`));
    });
  });
}

async function measureOn(name: string, kind: Kind): Promise<Row[]> {
  database = await openDatabase(kind);
  if (!database) {
    console.log(`${name}: SKIPPED on a PostgreSQL server: install one, or set TEST_DATABASE_URL.`);
    return [];
  }
  try {
    const rows = await measureIn(name, database.settings);
    return rows.map((row) => ({ ...row, what: `${row.what} (${kind})` }));
  } finally {
    await database.stop();
  }
}

async function main(args: readonly string[]): Promise<number> {
  const usage = `npm run bench [-- NAME ...]      NAME: ${Object.keys(measurements).join(', ')}`;
  const { words: names } = readArguments(args, { usage, takes: [0, Infinity] });
  const unknown = names.find((name) => !(name in measurements));
  if (unknown !== undefined)
    throw new Error(`There is no "${unknown}": name one of ${Object.keys(measurements).join(', ')}.`);

  const rows: Row[] = [];
  let failed = false;
  for (const [name, { on }] of Object.entries(measurements)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const kind of on.length > 0 ? on : [undefined]) {
      if (interrupted.signal.aborted) break;
      console.log(`${name}${kind ? ` (${kind})` : ''} ...`);
      try {
        rows.push(...(await (kind ? measureOn(name, kind) : measureIn(name, {}))));
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        failed = true;
      }
    }
  }
  // What was measured before an interruption is worth seeing too.
  console.log(`\nNode ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'})\n`);
  console.log(table(rows));
  return failed || interrupted.signal.aborted || !rows.every(isMet) ? 1 : 0;
}

endAfter(main(process.argv.slice(2)));
