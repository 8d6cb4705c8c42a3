import { fill } from '@/messages/fill';
import { plainIn, type Language } from '@/messages/languages';
import { titleOf } from '@/lib/privacy/labels';
import { informationOf } from '@/lib/privacy/rights/information';
import { csvLine, type CsvReader } from './csv';
import { jsonText, type PackageFile } from './file';
import type { Page, Row, Source } from './source';
import { membersOf, toObject, type Json, type Member } from './table';

/** The two files with everything of one kind: JSON with the values as they are, CSV for spreadsheets. */
export function dataFiles({ kind, total, pages }: Source, language: Language): PackageFile[] {
  const { holding } = kind;
  const { packageWords } = plainIn(language);
  const legalBasis = informationOf(holding, language).legalBasis;
  const description =
    total === 0 ? fill(packageWords.empty, { kind: titleOf(holding, language) }) : titleOf(holding, language);
  const members = membersOf(kind, language);
  const path = `data/${holding.key}`;
  return [
    {
      path: `${path}.json`,
      mediaType: 'application/json',
      description,
      schema: `schema/${holding.key}.schema.json`,
      legalBasis,
      text: () => (holding.rows === 'one' ? objectText(members, pages()) : arrayText(members, pages())),
    },
    {
      path: `${path}.csv`,
      mediaType: 'text/csv',
      description,
      schema: `schema/${holding.key}.schema.json`,
      legalBasis,
      text: () => csvText(members, pages()),
    },
  ];
}

/** The one row of a kind as JSON, or null. */
export async function* objectText(
  members: readonly Member[],
  pages: AsyncIterable<Page>,
): AsyncGenerator<string> {
  let found: Json = null;
  for await (const [row] of pages) found = row ? toObject(members, row) : null;
  yield jsonText(found);
}

/** One row a line, so that a file of any size can be read line by line. */
export async function* arrayText(
  members: readonly Member[],
  pages: AsyncIterable<Page>,
): AsyncGenerator<string> {
  let before = '[\n  ';
  for await (const page of pages)
    for (const rows of slicesOf(page)) {
      yield before + rows.map((row) => JSON.stringify(toObject(members, row))).join(',\n  ');
      before = ',\n  ';
    }
  yield before === ',\n  ' ? '\n]\n' : '[]\n';
}

/** A CSV of these members of each row that is meant, under their names. */
export async function* csvText(
  members: readonly Member[],
  pages: AsyncIterable<Page>,
  isMeant: (row: Row) => boolean = () => true,
  reader: CsvReader = 'spreadsheet',
): AsyncGenerator<string> {
  yield csvLine(members.map(({ key }) => key));
  for await (const page of pages)
    for (const rows of slicesOf(page))
      yield rows
        .filter(isMeant)
        .map((row) =>
          csvLine(
            members.map(({ of }) => of(row)),
            reader,
          ),
        )
        .join('');
}

const sliceSize = 100;

/** A page in parts whose text is small: a long one is moved about by the garbage collector before it is written. */
function* slicesOf(page: Page): Generator<readonly Row[]> {
  let slice: Row[] = [];
  for (const row of page) {
    slice.push(row);
    if (slice.length < sliceSize) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
