import type { Prisma } from './generated/client';
import type { Reader } from './client';

/** The few operations that code driven by the inventory needs of a table that it knows only by name. */
export interface Rows {
  findMany(args: {
    where: Record<string, unknown>;
    select: Record<string, true>;
    orderBy?: Record<string, 'asc' | 'desc'>;
    take?: number;
  }): Promise<Record<string, unknown>[]>;
  count(args: { where: Record<string, unknown> }): Promise<number>;
  deleteMany(args: { where: Record<string, unknown> }): Promise<{ count: number }>;
  updateMany(args: {
    where: Record<string, unknown>;
    data: Record<string, unknown>;
  }): Promise<{ count: number }>;
}

/** A table by its model name. The names and columns come from the inventory, which the compiler checks. */
export function modelOf(reader: Reader, name: Prisma.ModelName): Rows {
  const delegate = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return (reader as unknown as Record<string, Rows>)[delegate] as Rows;
}
