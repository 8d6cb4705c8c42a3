import { modelOf, Prisma, type Reader, type Tx } from '@/lib/db';
import { inventory, type PersonalModel } from '@/lib/privacy/inventory';

/** How many rows of one table are about a person. */
export async function countRows(
  reader: Reader,
  name: Prisma.ModelName,
  { subject, through }: PersonalModel,
  subjectId: string,
): Promise<number> {
  if (!through) return modelOf(reader, name).count({ where: { [subject]: subjectId } });
  const [row] = await reader.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM ${quoted(name)} led JOIN ${quoted(through)} entry USING (${column(subject)})
    WHERE entry.${column(leadingSubject(through))} = ${subjectId}::uuid`;
  return row?.n ?? 0;
}

/** Deletes them. Returns how many went. */
export async function deleteRows(
  tx: Tx,
  name: Prisma.ModelName,
  { subject, through }: PersonalModel,
  subjectId: string,
): Promise<number> {
  if (!through) return (await modelOf(tx, name).deleteMany({ where: { [subject]: subjectId } })).count;
  return tx.$executeRaw`
    DELETE FROM ${quoted(name)} led USING ${quoted(through)} entry
    WHERE led.${column(subject)} = entry.${column(subject)}
      AND entry.${column(leadingSubject(through))} = ${subjectId}::uuid`;
}

/** The column of a table of rows that lead to others, which names their person. */
function leadingSubject(through: Prisma.ModelName): string {
  const { subject } = inventory[through];
  if (subject === null) throw new Error(`The rows of ${through} name nobody.`);
  return subject;
}

const column = (name: string): Prisma.Sql => Prisma.raw(`"${name}"`);

/** Rows that name nobody, and those that lead to them, are of the log. */
const quoted = (name: Prisma.ModelName): Prisma.Sql => Prisma.raw(`audit."${name}"`);
