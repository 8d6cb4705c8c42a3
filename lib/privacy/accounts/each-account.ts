import { db, eachPage, type Prisma } from '@/lib/db';

/** The ids of the accounts that `where` finds, or of all, a page at a time and in their order. */
export async function* eachAccountPage(
  size: number,
  where: Prisma.UserWhereInput = {},
): AsyncGenerator<readonly string[]> {
  const pages = eachPage(
    size,
    (after) =>
      db().user.findMany({
        where: { ...where, id: { gt: after } },
        orderBy: { id: 'asc' },
        take: size,
        select: { id: true },
      }),
    ({ id }) => id,
  );
  for await (const accounts of pages) yield accounts.map(({ id }) => id);
}

/** As `eachAccountPage`, one by one. */
export async function* eachAccount(...of: Parameters<typeof eachAccountPage>): AsyncGenerator<string> {
  for await (const ids of eachAccountPage(...of)) yield* ids;
}
