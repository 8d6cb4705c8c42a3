import { readFileSync, statSync } from 'node:fs';
import { EnvError } from '@/lib/env';

/** What a connection goes to. */
export interface Destination {
  readonly host: string;
  readonly port: number | string;
  readonly database?: string | undefined;
  readonly user?: string | undefined;
}

/** Folders of sockets that a line for `localhost` is meant for too, as in the programs of PostgreSQL. */
const SOCKET_FOLDERS = new Set(['/tmp', '/run/postgresql', '/var/run/postgresql']);

/**
 * The password in the text of a .pgpass file (PostgreSQL 17, section 32.16): that of the first line whose host, port,
 * database and user are `*` or the same. A backslash keeps a colon or a backslash. Undefined where no line fits.
 */
export function passwordIn(text: string, to: Destination): string | undefined {
  const host = SOCKET_FOLDERS.has(to.host) ? 'localhost' : to.host;
  const wanted = [host, String(to.port), to.database ?? '', to.user ?? ''];
  for (const line of text.split(/\r?\n/)) {
    const fields = line.startsWith('#') ? [] : fieldsOf(line);
    const password = fields[wanted.length];
    if (password && wanted.every((value, at) => fields[at] === '*' || plain(fields[at] ?? '') === value))
      return plain(password);
  }
  return undefined;
}

/** The parts between colons, as they are written. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/((?:\\.|[^:\\]|\\$)*)(?::|$)/g)].map(([, field]) => field ?? '');
}

function plain(field: string): string {
  return field.replaceAll(/\\(.)/g, '$1');
}

/**
 * The password that a .pgpass file has for a connection; undefined where there is no file or no line for it. Throws
 * EnvError where others can read the file: the programs of PostgreSQL do not believe such a file either.
 */
export function readPasswordFile(file: string, to: Destination): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  if ((found.mode & 0o077) !== 0)
    throw new EnvError(`The password file ${file} can be read by others: close it to them (chmod 600).`);
  return passwordIn(readFileSync(file, 'utf8'), to);
}
