import type { Prisma, Reader, Tx } from '@/lib/db';
import { isGenuineRow, macColumns, withMac } from '@/lib/privacy/keys/row-macs';

/** A change of an address as it is stored, with every column but its MAC. */
export type StoredChange = Omit<
  Prisma.EmailChangeGetPayload<{ select: typeof macColumns.EmailChange }>,
  'mac'
>;

/** The newest change that fits; null when there is none, or it is not as we stored it. */
export async function findChange(
  reader: Reader,
  where: Prisma.EmailChangeWhereInput,
): Promise<StoredChange | null> {
  const row = await reader.emailChange.findFirst({
    where,
    orderBy: { requestedAt: 'desc' },
    select: { ...macColumns.EmailChange, mac: true },
  });
  return row && isGenuineRow('EmailChange', row) ? row : null;
}

/** Stores what a change became. False when somebody else changed it since it was read. */
export async function updateChange(tx: Tx, was: StoredChange, becomes: StoredChange): Promise<boolean> {
  const { mac } = withMac('EmailChange', was);
  const { count } = await tx.emailChange.updateMany({
    where: { id: was.id, mac },
    data: withMac('EmailChange', becomes),
  });
  return count === 1;
}
