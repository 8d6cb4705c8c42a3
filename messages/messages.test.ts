import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserSubjects, composedSubjects } from './browser-subjects';
import { en } from './en/index';
import { languages, type Language } from './languages';
import { wordsIn, type Subject } from './translator';

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

/** Every sentence of a subject, by its key. */
function sentencesOf(tree: Tree | readonly string[], before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${before}${key}`, value]] : sentencesOf(value, `${before}${key}.`),
  );
}

/** The arguments and elements of a sentence, by name. */
function argumentsOf(sentence: string): string[] {
  // What a plural says of a number stands in braces too: "one {once}".
  const said = sentence.replaceAll(/((?:=\d+|one|other) )\{(\w+)\}/g, '$1$2');
  const names = [...said.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, argument, element]) =>
    argument === undefined ? `<${element}>` : argument,
  );
  return [...new Set(names)].toSorted();
}

const tags = Object.keys(languages) as Language[];
const subjects = Object.keys(en) as Subject[];
const plainSubjects = [...browserSubjects, ...composedSubjects];
const plain: ReadonlySet<string> = new Set(plainSubjects);
const composed: ReadonlySet<string> = new Set(composedSubjects);

function shapeOf(language: Language): [string, string[]][] {
  return sentencesOf(languages[language] as Tree).map(([key, sentence]) => [key, argumentsOf(sentence)]);
}

test('a language has the sentences of English, each with the same arguments', () => {
  for (const tag of tags) expect(shapeOf(tag)).toEqual(shapeOf('en'));
});

test.each(tags)('each sentence of "%s" can be said', (tag) => {
  for (const subject of subjects.filter((one) => !plain.has(one))) {
    const words = wordsIn(tag, subject) as unknown as {
      rich(key: string, values: Readonly<Record<string, unknown>>): unknown;
    };
    for (const [key, sentence] of sentencesOf(languages[tag][subject])) {
      const values = argumentsOf(sentence).map((name) =>
        name.startsWith('<') ? [name.slice(1, -1), (text: unknown) => text] : [name, 2],
      );
      expect(() => words.rich(key, Object.fromEntries(values))).not.toThrow();
    }
  }
});

test.each(tags)('what is composed without a translator is plain in "%s"', (tag) => {
  for (const subject of plainSubjects)
    for (const [, sentence] of sentencesOf(languages[tag][subject]))
      expect(sentence.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}<>]/);
});

const rooms = ['app', 'components', 'lib', 'messages', 'scripts', 'server'];
const sources = rooms
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^messages\/\w\w\/|^lib\/db\/generated/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('every sentence is said somewhere', () => {
  const literals = new Set<string>();
  const groups = new Set<string>();
  const patterns: RegExp[] = [];
  for (const { text } of sources) {
    for (const [, , literal] of text.matchAll(/(['"`])([\w.-]+)(?: (?:\d+|\$\{\w+\}))?\1/g))
      literals.add(literal ?? '');
    for (const [, key] of text.matchAll(/\bwords\.([\w.]+)/g)) groups.add(key ?? '');
    // A key that is put together says the group, and one of its members: `place.${surface}`.
    for (const [template] of text.matchAll(/(?<=`)[\w-]+(?:\.(?:[\w-]+|\$\{[^{}`]+\}))+(?=`)/g))
      patterns.push(new RegExp(`^${template.replaceAll(/\$\{[^{}]+\}/g, '[\\w.-]+')}$`));
  }
  const unsaid = subjects
    .filter((subject) => !composed.has(subject))
    .flatMap((subject) =>
      sentencesOf(en[subject])
        .filter(
          ([key]) =>
            !literals.has(key) &&
            ![...groups].some((group) => `${key}.`.startsWith(`${group}.`)) &&
            !patterns.some((pattern) => pattern.test(key)),
        )
        .map(([key]) => `${subject}: ${key}`),
    );
  expect(unsaid).toEqual([]);
});

/**
 * Rooms that speak to people: their every sentence is in `messages`. What operators read on standard error and from commands
 * is English, and so are the notes of the inventory.
 */
const translated = [
  'app/',
  'components/',
  'lib/actions/',
  'lib/auth/',
  'lib/forms/',
  'lib/privacy/accounts/',
  'lib/privacy/catalogue/',
  'lib/privacy/consent/',
  'lib/privacy/mails/',
  'lib/privacy/requests/',
  'lib/privacy/rights/',
  'lib/privacy/sign-up/',
  'lib/verify/',
  'server/failed-page.ts',
];

/** What looks like a sentence and is none: formats, addresses, names that no language changes. */
const notWords =
  /^(npm run verify|GDPR|Confirmation link|Inter Variable|Segoe UI|\$\{|What is stored as|A piece of a package|A processor was|The look-up of a name)/;

/** What stands in a source for people to read. */
function wordsWritten(source: string): string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[^:'"])\/\/.*$/gm, '$1')
    .replaceAll(/Error\(\s*(['"`])(?:(?!\1)[\s\S])*\1/g, '')
    .replaceAll(/console\.\w+\([\s\S]*?\);/g, '');
  const said = 'title|label|aria-label|placeholder|hint|legend|caption|summary|pending|lead|alt';
  return [
    ...code.matchAll(new RegExp(`\\b(?:${said})="([^"]+)"`, 'g')),
    ...code.matchAll(/(?<![=-])>\s*([\p{L}\d][\p{L}\d\s.,:;’“”!?–-]*[\p{L}.?!:])\s*[<{]/gu),
    ...code.matchAll(/['"`](\p{Lu}[\p{Ll}’]*[ ,][^'"`\n]*|\p{Lu}\p{Ll}+[.!?…])['"`]/gu),
  ]
    .map(([, text]) => (text ?? '').replaceAll(/\s+/g, ' '))
    .filter((text) => /\p{L}{2}/u.test(text) && !notWords.test(text));
}

test('a room that is translated has no sentences of its own', () => {
  const found = sources
    .filter(({ file }) => translated.some((room) => file.startsWith(room)))
    .flatMap(({ file, text }) => wordsWritten(text).map((words) => `${file}: ${words}`));
  expect(found).toEqual([]);
});
