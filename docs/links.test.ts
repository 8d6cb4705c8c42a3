import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const documents = [
  ...readdirSync(root),
  ...readdirSync(path.join(root, 'docs'), { recursive: true }).map((name) => path.join('docs', String(name))),
].filter((name) => name.endsWith('.md'));
const decisions = documents.filter((file) => /^docs\/decisions\/\d{4}-/.test(file));

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The document without its blocks of code, in which a bracket is no link and a # no heading. */
function proseOf(file: string): string {
  return read(file).replaceAll(/^```[^]*?^```$/gm, '');
}

/** The names under which a browser finds the headings of a document. */
function anchorsOf(file: string): ReadonlySet<string> {
  const headings = [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Whether what a link of this document names is there: the file, and in a document the heading. */
function isThere(from: string, link: string): boolean {
  const [name = '', anchor] = link.split('#');
  const file = name === '' ? from : path.join(path.dirname(from), name);
  if (!existsSync(path.join(root, file))) return false;
  return anchor === undefined || (file.endsWith('.md') && anchorsOf(file).has(anchor));
}

test('every link leads somewhere', () => {
  const broken = documents.flatMap((file) =>
    [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link) && !isThere(file, link))
      .map((link) => `${file}: ${link}`),
  );
  expect(broken).toEqual([]);
});

const scripts = Object.keys(
  (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
);

/** The scripts that a text names, as they are typed: `npm run NAME`, `npm start`, `npm test`. */
function namedIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/\bnpm (?:run )?(start|test)\b(?!:)|\bnpm run ([a-z][a-z0-9:-]*)/g)].map(
      ([, short, long]) => short ?? long ?? '',
    ),
  );
}

test('every command that a document names is there', () => {
  // A record of a decision is not edited, and names what there was on its day.
  const missing = documents
    .filter((file) => !decisions.includes(file))
    .flatMap((file) => [...namedIn(read(file))].map((name) => ({ file, name })))
    .filter(({ name }) => !scripts.includes(name));
  expect(missing).toEqual([]);
});

test('docs/commands.md describes every command', () => {
  const described = namedIn(read('docs/commands.md'));
  expect(scripts.filter((name) => !described.has(name))).toEqual([]);
});

test('docs/decisions/README.md lists every decision, and each says its date and its status', () => {
  const list = read('docs/decisions/README.md');
  expect(decisions.filter((file) => !list.includes(`](${path.basename(file)})`))).toEqual([]);
  expect(decisions.filter((file) => !/^Date: \d{4}-\d\d-\d\d · Status: \S/m.test(read(file)))).toEqual([]);
});
