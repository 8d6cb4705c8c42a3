import 'server-only';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/** A setting that stops the start. Its message is one sentence for the operator and holds no secret. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const secret = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be the base64 of 32 bytes (openssl rand -base64 32)');

const rootKeys = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,32}:[A-Za-z0-9+/]{43}=(,[A-Za-z0-9._-]{1,32}:[A-Za-z0-9+/]{43}=)*$/,
    'must be version:base64 of 32 bytes, comma separated, the current one first',
  );

const origin = z.string().refine((value) => {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === value;
}, 'must be an origin such as https://privacy.example.com, without a path');

/** Over a network only with TLS; a password belongs in the path, since a URL with one is refused by `fetch`. */
const webhook = z.string().refine((value) => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return safe && username === '' && password === '';
}, 'must be an https:// address, or http:// of this machine, without a user name');

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  APP_ORIGIN: origin.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
  PGPASSFILE: z.string().min(1).optional(),
  PGPASSWORD: z.string().min(1).optional(),
  KEYS_DIR: z.string().min(1).optional(),
  LEDGER_DIR: z.string().min(1).optional(),
  PACKAGES_DIR: z.string().min(1).optional(),
  ROOT_KEYS: rootKeys.optional(),
  INDEX_KEY: secret.optional(),
  LOG_KEY: secret.optional(),
  APP_SECRET: secret.optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.email('must be an address').optional(),
  ANCHOR_WEBHOOK_URL: webhook.optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
});

/** The configuration that comes from outside, parsed and resolved. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** The only origin this application answers at, such as `http://localhost:3000`. */
  readonly origin: string;
  /** True when people reach the application over TLS; decides cookie names and HSTS. */
  readonly secure: boolean;
  /** True while nobody but this machine can ask: listener and origin are loopback, and no proxy stands in front. */
  readonly loopback: boolean;
  readonly dataDir: string;
  readonly keysDir: string;
  readonly ledgerDir: string;
  /** Where prepared copies lie, sealed. */
  readonly packagesDir: string;
  readonly runDir: string;
  readonly databaseUrl: string | undefined;
  /** The password of the database where its address has none, before that of `passwordFile`. */
  readonly databasePassword: string | undefined;
  /** A file in the format of .pgpass, which need not exist. */
  readonly passwordFile: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** Where signed heads of the log are sent, so that somebody else has them too. It may hold a secret. */
  readonly anchorWebhookUrl: string | undefined;
  readonly trustedProxyHops: number;
  readonly rootKeys: string | undefined;
  readonly indexKey: string | undefined;
  readonly logKey: string | undefined;
  readonly appSecret: string | undefined;
}

function isLoopback(host: string): boolean {
  return ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host);
}

/** Parses a set of variables. Empty strings count as absent. Throws EnvError naming the variable, never its value. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvError(`${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is invalid'}.`);
  }
  const value = parsed.data;
  const dataDir = path.resolve(/* turbopackIgnore: true */ value.DATA_DIR);
  const appOrigin = value.APP_ORIGIN ?? `http://localhost:${value.PORT}`;
  return {
    port: value.PORT,
    host: value.HOST,
    origin: appOrigin,
    secure: appOrigin.startsWith('https:'),
    loopback:
      isLoopback(value.HOST) && isLoopback(new URL(appOrigin).hostname) && value.TRUSTED_PROXY_HOPS === 0,
    dataDir,
    keysDir: value.KEYS_DIR ? path.resolve(value.KEYS_DIR) : path.join(dataDir, 'keys'),
    ledgerDir: value.LEDGER_DIR ? path.resolve(value.LEDGER_DIR) : path.join(dataDir, 'ledger'),
    packagesDir: value.PACKAGES_DIR ? path.resolve(value.PACKAGES_DIR) : path.join(dataDir, 'packages'),
    runDir: path.join(dataDir, 'run'),
    databaseUrl: value.DATABASE_URL,
    databasePassword: value.PGPASSWORD,
    passwordFile: value.PGPASSFILE ? path.resolve(value.PGPASSFILE) : path.join(homedir(), '.pgpass'),
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    anchorWebhookUrl: value.ANCHOR_WEBHOOK_URL,
    trustedProxyHops: value.TRUSTED_PROXY_HOPS,
    rootKeys: value.ROOT_KEYS,
    indexKey: value.INDEX_KEY,
    logKey: value.LOG_KEY,
    appSecret: value.APP_SECRET,
  };
}

let parsed: Env | undefined;

/** The environment, read once at the first call (never at import, so that a build needs no secrets). */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
