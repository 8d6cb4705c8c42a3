import { plainIn, type Language } from '@/messages/languages';
import type { Kind } from '@/lib/privacy/inventory';
import { jsonFile, type PackageFile } from './file';
import { portableMembers } from './portability';
import { membersOf, type Json, type Member } from './table';

type Schema = Readonly<Record<string, Json>>;

const draft = 'https://json-schema.org/draft/2020-12/schema';
const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const maybe = (schema: Schema): Json => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object that has exactly these members, but for those that are named as optional. */
function object(properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

function rows(members: readonly Member[], one: boolean): Schema {
  const row = object(
    Object.fromEntries(members.map(({ key, title, schema }) => [key, { title, ...schema }])),
  );
  return one ? { anyOf: [row, { type: 'null' }] } : list(row);
}

const named = object({ name: text, email: text });
const facts = { key: text, title: text, purpose: text, why: text, legalBasis: text, source: text };

const art15: Schema = object({
  confirmation: text,
  coverage: text,
  generatedAt: time,
  controller: object({ name: text, postalAddress: text, email: text, country: text, storedIn: text }),
  officer: maybe(named),
  authority: object({ name: text, website: text }),
  categories: list(
    object({
      ...facts,
      keptUntil: text,
      sharedWith: text,
      details: list(text),
      entries: { type: 'integer' },
    }),
  ),
  purposes: list(
    object({
      id: text,
      name: text,
      legalBasis: text,
      why: text,
      what: text,
      howLong: text,
      withWhom: text,
      state: { enum: ['on', 'off', 'always'] },
      since: maybe(time),
    }),
  ),
  recipients: list(text),
  rights: list(text),
  sold: text,
  automatedDecisions: text,
  transfers: text,
});

const manifest: Schema = object({
  format: text,
  generatedAt: time,
  controller: object({ name: text, email: text }),
  entry: text,
  scope: object({ categories: maybe(list(text)), since: maybe(time), before: maybe(time) }),
  files: list(
    object(
      {
        path: text,
        bytes: { type: 'integer' },
        sha256,
        mediaType: text,
        description: text,
        schema: text,
        legalBasis: text,
        inPortability: { type: 'boolean' },
      },
      ['schema', 'legalBasis'],
    ),
  ),
  log: object({ origin: text, vkey: text, proof: { enum: ['receipt.json', null] } }),
});

const receipt: Schema = object(
  {
    format: text,
    leaf: text,
    proof: text,
    opening: text,
    detail: object({ salt: text, body: text }),
  },
  ['opening', 'detail'],
);

const publishedText: Schema = object({
  kind: text,
  key: text,
  language: text,
  version: { type: 'integer' },
  text: { type: 'object' },
});

const person: Schema = {
  type: 'object',
  properties: { '@context': { const: 'https://schema.org' }, '@type': { const: 'Person' } },
  required: ['@context', '@type'],
  additionalProperties: text,
};

/** A JSON Schema (2020-12) for each JSON file; a CSV has the members of the JSON beside it as its columns. */
export function schemaFiles(kinds: readonly Kind[], language: Language): PackageFile[] {
  const data = kinds.map((kind): [string, Schema] => [
    kind.holding.key,
    rows(membersOf(kind, language), kind.holding.rows === 'one'),
  ]);
  const portable = kinds.flatMap((kind): [string, Schema][] => {
    const members = portableMembers(kind, language);
    const name = `portability-${kind.holding.key}`;
    return members.length > 0 ? [[name, rows(members, kind.holding.rows === 'one')]] : [];
  });
  const withheld = list(object({ what: text, why: text }));
  const fixed: [string, Schema][] = [
    ['art15', art15],
    ['text', publishedText],
    ['person', person],
    ['withheld', withheld],
    ['incomplete', list(object({ key: text, title: text, why: text }))],
    ['receipt', receipt],
    ['manifest', manifest],
  ];
  return [...data, ...portable, ...fixed].map(([name, schema]) =>
    jsonFile(`schema/${name}.schema.json`, plainIn(language).packageWords.files.schema, {
      $schema: draft,
      $id: `urn:rightful:schema:${name}`,
      ...schema,
    }),
  );
}
