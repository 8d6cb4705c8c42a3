import { modelOf, type Reader } from '@/lib/db';
import { inventory, type PersonalModel } from '@/lib/privacy/inventory';

const PAGE = 10_000;

/**
 * Asks for all rows of one table that are about a person, and adds the answers up: at once, or, where other rows lead to
 * them, in pages of those.
 */
export async function sumOver(
  reader: Reader,
  { subject, through }: PersonalModel,
  subjectId: string,
  ask: (where: Record<string, unknown>) => Promise<number>,
): Promise<number> {
  if (!through) return ask({ [subject]: subjectId });
  const leading = inventory[through];
  if (leading.subject === null) throw new Error(`The rows of ${through} name nobody.`);
  let sum = 0;
  for (let last: unknown = null; ;) {
    const page = await modelOf(reader, through).findMany({
      where: { [leading.subject]: subjectId, ...(last === null ? {} : { [subject]: { gt: last } }) },
      select: { [subject]: true },
      orderBy: { [subject]: 'asc' },
      take: PAGE,
    });
    const values = page.map((row) => row[subject]);
    if (values.length === 0) return sum;
    sum += await ask({ [subject]: { in: values } });
    if (values.length < PAGE) return sum;
    last = values.at(-1);
  }
}
