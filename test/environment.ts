import { randomBytes } from 'node:crypto';

/** Variables that the application reads; whatever the machine has set must not leak into a test. */
export const SETTINGS = [
  'PORT',
  'HOST',
  'APP_ORIGIN',
  'DATA_DIR',
  'DATABASE_URL',
  'PGPASSFILE',
  'PGPASSWORD',
  'KEYS_DIR',
  'LEDGER_DIR',
  'PACKAGES_DIR',
  'ROOT_KEYS',
  'INDEX_KEY',
  'LOG_KEY',
  'APP_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'ANCHOR_WEBHOOK_URL',
  'TRUSTED_PROXY_HOPS',
];

/** The environment without any setting of the application. */
export function bareEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)));
}

const secret = () => randomBytes(32).toString('base64');

/** Fresh settings for one run of tests: own secrets, own data folder, and a database server when one is named. */
export function testSettings(dataDir: string, databaseUrl?: string): Record<string, string> {
  return {
    DATA_DIR: dataDir,
    APP_ORIGIN: 'http://localhost:3000',
    ROOT_KEYS: `test-1:${secret()}`,
    INDEX_KEY: secret(),
    LOG_KEY: secret(),
    APP_SECRET: secret(),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
}

/** Makes the settings those of this process. */
export function applySettings(settings: Readonly<Record<string, string>>): void {
  for (const name of SETTINGS) delete process.env[name];
  Object.assign(process.env, settings);
}
