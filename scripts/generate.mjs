// Writes lib/db/generated from prisma/schema.prisma when the schema has changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAfter, readArguments } from './arguments.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = path.join(root, 'lib/db/generated/.schema-hash');

function contentHash() {
  const hash = createHash('sha256');
  for (const file of ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Runs `prisma generate` unless the present output was made from the present schema. */
export function generate() {
  const wanted = contentHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // Generating needs no schema engine, yet Prisma would download one unless told that it is there.
        PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    });
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`);
    throw new Error('The database client could not be generated: see the lines above.', { cause: error });
  }
  writeFileSync(stampFile, wanted);
}

async function main() {
  readArguments(process.argv.slice(2), {
    usage: 'npm run generate      writes the database client anew when the schema has changed',
  });
  generate();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endAfter(main());
}
