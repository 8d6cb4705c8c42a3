// Prisma's schema engine over node-postgres: it compares a database with prisma/schema.prisma. What serves does without it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { Pool, type ClientConfig, type QueryArrayConfig, type QueryArrayResult } from 'pg';

/** The object ids of the types "char", which the system tables have and Prisma's adapter refuses, and text. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/** Prisma's adapter over a pool, which announces each "char" column to it as text, and to the engine as what it is. */
function adapterOf(pool: Pool) {
  let chars: number[] = [];
  const query = pool.query.bind(pool) as (config: QueryArrayConfig) => Promise<QueryArrayResult>;
  const announcing = async (config: QueryArrayConfig): Promise<QueryArrayResult> => {
    const result = await query(config);
    chars = [];
    for (const [index, field] of result.fields.entries())
      if (field.dataTypeID === CHAR_OID) {
        chars.push(index);
        field.dataTypeID = TEXT_OID;
      }
    return result;
  };
  const inner = new PrismaPg(Object.assign(pool, { query: announcing }));
  const connect = async () => {
    const adapter = await inner.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    // The engine asks one thing after another, so the latest answer is this one.
    adapter.queryRaw = async (asked) => {
      const result = await queryRaw(asked);
      for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  };
  const { adapterName } = inner;
  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName,
    connect,
    connectToShadowDb: connect,
  });
}

interface Glue {
  readonly SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The engine, loaded as a bundler would: Node itself does not load its module. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  // Where the engine says why it gave up; Prisma's client brings one of its own.
  (
    globalThis as { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } }
  ).PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message(message) {
      throw new Error(`The schema engine gave up: ${message}`);
    },
  };
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Glue;
  const { instance } = await WebAssembly.instantiate(readFileSync(file.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  // oxlint-disable-next-line no-underscore-dangle -- the name that wasm-bindgen gives it
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return glue.SchemaEngine;
}

/** The glue code holds one instance for the whole process. */
let loaded: Promise<typeof SchemaEngine> | undefined;

/** Runs `work` with the engine on a database of this schema. */
export async function onEngine<T>(
  config: ClientConfig,
  schema: { readonly path: string; readonly content: string },
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const Engine = await (loaded ??= loadEngine());
  const pool = new Pool({ ...config, max: 1 });
  const engine = await Engine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => undefined,
    adapterOf(pool),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
