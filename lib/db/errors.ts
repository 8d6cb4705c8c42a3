import { Prisma } from './generated/client';

/** Whether a write failed because another row has the same key. Codes only: details differ between databases. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

const lockSentences = {
  taken: 'A command has the database for itself: start again when it has ended.',
  used: 'The database is in use: stop the application on every host first.',
  busy: 'The database does not answer, since another program keeps it busy: try again when that has ended.',
  'restore-waits': 'A restore waits for the database: stop the application on every host.',
} as const;

/** The database or its lock is not to be had, or somebody waits for it. */
export class LockError extends Error {
  override name = 'LockError';
  constructor(readonly code: keyof typeof lockSentences) {
    super(lockSentences[code]);
  }
}
