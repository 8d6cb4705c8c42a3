import { Prisma } from './generated/client';

/** Whether a write failed because another row has the same key. Codes only: details differ between databases. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
