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

/** A reader as spreadsheets are: one separator, and quotes count where a cell begins, whatever follows them. */
function readLoosely(text: string, separator: string): string[] {
  const cells: string[] = [''];
  let quoted = false;
  let begins = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted && letter === '"' && text.charAt(at + 1) !== '"') quoted = false;
    else if (!quoted && begins && letter === '"') quoted = true;
    else if (!quoted && (letter === separator || letter === '\r' || letter === '\n')) {
      cells.push('');
      begins = true;
      continue;
    } else {
      if (quoted && letter === '"') at++;
      cells[cells.length - 1] += letter;
    }
    begins = false;
  }
  return cells;
}

const runs = /^[\s"]*[=+\-@＝＋－＠]/u;
const isNumber = /^[+-]\d[\d ]*(?:\.\d+)?(?:"*$|,)/;
const isFormula = (cell: string) => runs.test(cell) && !isNumber.test(cell);

const nasty = [
  '=1+1',
  '+x',
  '-x',
  '@SUM(A1)',
  '\t=x',
  '\r=x',
  '\0=x',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=',
  '-',
  '\n=1',
];

test.each([',', ';', '\t'])('no cell begins as a formula does where %j ends one', (separator) => {
  for (const text of [
    ...nasty,
    ...nasty.flatMap((one) => [`Ada;${one}`, `Ada,"${one}"`, `Ada\t ${one}`, `;"${one}`, `"";""${one}`]),
    '-1+cmd',
    '+1-555-0100',
  ])
    for (const row of [[text], ['x', text], [text, 'x']])
      for (const cell of readLoosely(csvLine(row), separator))
        expect(isFormula(cell) ? cell : null).toBeNull();
});

test.each(['+353 1 234 5678', '-5', '+1.5', '12-24', 'a=b', 'ada@example.org', 'Ada, Countess'])(
  '%s gets no apostrophe',
  (text) => {
    expect(readCsv(csvLine([text]))[0]).toEqual([text]);
    expect(csvCell(-5, 'spreadsheet')).toBe('-5');
  },
);

test('any text comes back as it went in: to a program exactly, to a spreadsheet apart from the apostrophes', () => {
  const letters = ['"', ',', '\r', '\n', '\0', '=', 'a', ' ', '\t', 'é', '😀', ';', '-', '@', '+', '1'];
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 3_000; round++) {
    const row = Array.from({ length: 3 }, () =>
      Array.from({ length: next(8) }, () => letters[next(letters.length)]).join(''),
    );
    expect(readCsv(csvLine(row, 'program'))[0]).toEqual(row);
    const line = csvLine(row);
    expect(readCsv(line)[0]?.map((cell) => cell.replaceAll("'", ''))).toEqual(row);
    for (const separator of [',', ';', '\t'])
      for (const cell of readLoosely(line, separator)) expect(isFormula(cell) ? cell : null).toBeNull();
  }
});
