import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RightfulError } from '@/lib/privacy/errors';
import { sentenceOf } from './program';

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing went wrong.');
}

test('a refusal is said as the command means it, and an error in its own sentence', () => {
  const refusals = { 'not-found': 'There is no such account.' };
  expect(sentenceOf(new RightfulError('not-found'), refusals)).toBe('There is no such account.');
  expect(sentenceOf(new RightfulError('busy'), refusals)).toMatch(/\.$/);
  expect(sentenceOf(new Error('The log is in use.'), refusals)).toBe('The log is in use.');
});

test('what Node and the database client say for programmers is said in a sentence', () => {
  const missing = errorOf(() => readFileSync('/there/is/none'));
  expect(sentenceOf(missing)).toBe('The file /there/is/none cannot be read or written (ENOENT).');
  const query = Object.assign(new Error('Invalid `prisma.account.findMany()` invocation:'), {
    name: 'PrismaClientKnownRequestError',
  });
  expect(sentenceOf(query)).toBe(
    'The database is not prepared yet, or does not answer: start the application once.',
  );
});
