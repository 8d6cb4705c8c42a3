import { informationOf } from '@/lib/privacy/rights/information';
import { csvLine } from './csv';
import { jsonText, type PackageFile } from './file';
import type { Row, Source } from './source';
import { membersOf, toObject, toPairs, type Json } from './table';

/** The two files with everything of one kind: JSON with the values as they are, CSV for spreadsheets. */
export function dataFiles({ kind, total, pages }: Source): PackageFile[] {
  const { holding } = kind;
  const legalBasis = informationOf(holding).legalBasis;
  const description = total === 0 ? `${holding.title}: we hold nothing here` : holding.title;
  const members = membersOf(kind);
  const keys = members.map(({ key }) => key);
  const path = `data/${holding.key}`;
  return [
    {
      path: `${path}.json`,
      mediaType: 'application/json',
      description,
      schema: `schema/${holding.key}.schema.json`,
      legalBasis,
      text: () => (holding.rows === 'one' ? objectText(pages()) : arrayText(pages())),
    },
    {
      path: `${path}.csv`,
      mediaType: 'text/csv',
      description,
      schema: `schema/${holding.key}.schema.json`,
      legalBasis,
      text: () => csvText(keys, pages()),
    },
  ];
}

type ToObject = (row: Row) => Readonly<Record<string, Json>>;

/** The one row of a kind as JSON, or null. */
export async function* objectText(
  pages: AsyncIterable<readonly Row[]>,
  object: ToObject = toObject,
): AsyncGenerator<string> {
  let found: Json = null;
  for await (const [row] of pages) found = row ? object(row) : null;
  yield jsonText(found);
}

/** One row a line, so that a file of any size can be read line by line. */
export async function* arrayText(
  pages: AsyncIterable<readonly Row[]>,
  object: ToObject = toObject,
): AsyncGenerator<string> {
  let before = '[\n  ';
  for await (const page of pages) {
    yield before + page.map((row) => JSON.stringify(object(row))).join(',\n  ');
    before = ',\n  ';
  }
  yield before === ',\n  ' ? '\n]\n' : '[]\n';
}

/** A CSV of these members of each row, under their names. */
export async function* csvText(
  keys: readonly string[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield csvLine(keys);
  // The rows of a kind have the same members in the same order, so each is looked for once.
  let places: readonly number[] | null = null;
  for await (const page of pages) {
    let text = '';
    for (const row of page) {
      const pairs = toPairs(row);
      places ??= keys.map((key) => pairs.findIndex(([name]) => name === key));
      text += csvLine(places.map((place) => pairs[place]?.[1] ?? null));
    }
    yield text;
  }
}
