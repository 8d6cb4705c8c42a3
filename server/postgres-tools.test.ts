import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { startProgram, withoutPassword } from './postgres-tools';

afterEach(() => vi.unstubAllEnvs());

test.each([
  'postgresql://app:p%40ss%2Fword@db.example.org:5433/people',
  'postgresql://app@db.example.org:5433/people?password=p%40ss%2Fword',
])('a password is taken out of an address wherever it stands: %s', (databaseUrl) => {
  expect(withoutPassword(databaseUrl)).toEqual({
    address: 'postgresql://app@db.example.org:5433/people',
    password: 'p@ss/word',
  });
});

test('an address keeps what the programs of PostgreSQL read, and loses what only Prisma reads', () => {
  expect(
    withoutPassword('postgresql://app@db/people?schema=public&sslmode=verify-full&connection_limit=5'),
  ).toEqual({ address: 'postgresql://app@db/people?sslmode=verify-full', password: '' });
});

async function seenBySh(databaseUrl: string): Promise<string> {
  const script = 'echo "$PGPASSFILE,$PGPASSWORD,$APP_SECRET"';
  const { stdout } = startProgram('sh', databaseUrl, ['-c', script], ['ignore', 'pipe', 'inherit']);
  if (!stdout) throw new Error('It says nothing.');
  return text(stdout);
}

test('a program sees what the operator set for it, the password of the address, and no key', async () => {
  vi.stubEnv('PGPASSFILE', '/secrets/pgpass');
  vi.stubEnv('PGPASSWORD', '');
  vi.stubEnv('APP_SECRET', 'a key');
  expect(await seenBySh('postgresql://app@db/people')).toBe('/secrets/pgpass,,\n');
  expect(await seenBySh('postgresql://app:secret@db/people')).toBe('/secrets/pgpass,secret,\n');
});
