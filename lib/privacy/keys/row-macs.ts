import type { Bytes } from '@/lib/bytes';
import { hasRowMac, rowMac, type RowValues } from '@/lib/crypto';
import type { Prisma } from '@/lib/db';

type Model = 'EmailChange' | 'Session' | 'StepUp' | 'VerificationToken';
type Row<M extends Model> = Omit<Prisma.TypeMap['model'][M]['payload']['scalars'], 'mac'>;

/**
 * The tables whose rows let somebody in, each with every column but its MAC: a column that is missing does not compile.
 * To be spread into a `select`, with `mac`.
 */
export const macColumns: { readonly [M in Model]: Readonly<Record<keyof Row<M>, true>> } = {
  Session: {
    id: true,
    sessionToken: true,
    userId: true,
    createdAt: true,
    authenticatedAt: true,
    expires: true,
    browser: true,
    system: true,
  },
  StepUp: { id: true, sessionId: true, userId: true, act: true, createdAt: true, expiresAt: true },
  VerificationToken: {
    id: true,
    identifier: true,
    token: true,
    userId: true,
    kind: true,
    browserHash: true,
    createdAt: true,
    expires: true,
  },
  EmailChange: {
    id: true,
    subjectId: true,
    sessionId: true,
    newSealed: true,
    newIndex: true,
    oldSealed: true,
    oldIndex: true,
    token: true,
    undoToken: true,
    requestedAt: true,
    confirmedAt: true,
    releasedAt: true,
    expires: true,
  },
};

function valuesOf<M extends Model>(model: M, row: Row<M>): RowValues {
  const values = row as unknown as RowValues;
  return Object.fromEntries(Object.keys(macColumns[model]).map((name) => [name, values[name] ?? null]));
}

/** The row as it is stored: with its MAC. */
export function withMac<M extends Model>(model: M, row: Row<M>): Row<M> & { mac: Bytes } {
  return { ...row, mac: rowMac(model, valuesOf(model, row)) };
}

/** Whether a row is as this application stored it. One that is not counts as absent. */
export function isGenuineRow<M extends Model>(model: M, row: Row<M> & { mac: Uint8Array | null }): boolean {
  return hasRowMac(model, valuesOf(model, row), row.mac);
}
