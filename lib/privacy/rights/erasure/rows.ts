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
    SELECT count(*)::int AS n FROM ${await placeOf(reader, name)} led JOIN ${await placeOf(reader, through)} entry USING (${column(subject)})
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
    DELETE FROM ${await placeOf(tx, name)} led USING ${await placeOf(tx, through)} entry
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

const places = new Map<string, Prisma.Sql>();

/** A table with its schema, which the database is asked for once: every table of ours has a name of its own. */
async function placeOf(reader: Reader, name: Prisma.ModelName): Promise<Prisma.Sql> {
  const known = places.get(name);
  if (known) return known;
  const [found] = await reader.$queryRaw<{ schema: string }[]>`
    SELECT table_schema AS schema FROM information_schema.tables
    WHERE table_name = ${name} AND table_schema IN ('public', 'vault', 'audit')`;
  if (!found) throw new Error(`There is no table ${name}.`);
  const place = Prisma.raw(`"${found.schema}"."${name}"`);
  places.set(name, place);
  return place;
}
