import { expect, test } from 'vitest';
import { withoutPassword } from './postgres-tools';

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
