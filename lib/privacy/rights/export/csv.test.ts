import { expect, test } from 'vitest';
import { csvCell, csvLine } from './csv';

/** A strict reader of RFC 4180, to judge the writer by. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (;;) {
    const found = cell.exec(text);
    if (!found) throw new Error(`Not a CSV from ${cell.lastIndex} on.`);
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === ',') continue;
    if (cell.lastIndex === text.length) return rows;
    rows.push([]);
  }
}

const nasty = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\0x',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=',
  '-',
  '\n=1',
];

test('no cell begins as a formula does', () => {
  for (const text of nasty) {
    const [[cell]] = readCsv(csvLine([text])) as [[string]];
    expect(cell).toBe(`'${text}`);
  }
  expect(csvCell(-5)).toBe('-5');
});

test('any text comes back as it went in, apart from the apostrophe', () => {
  const letters = ['"', ',', '\r', '\n', '\0', '=', "'", 'a', ' ', '\t', 'é', '😀', ';', '-', '@', '+'];
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 3_000; round++) {
    const row = Array.from({ length: 3 }, () =>
      Array.from({ length: next(8) }, () => letters[next(letters.length)]).join(''),
    );
    const [read] = readCsv(csvLine(row));
    const expected = row.map((text) => (/^[=+\-@\t\r\n\0]/.test(text) ? `'${text}` : text));
    expect(read).toEqual(expected);
  }
});
