import { getPurpose } from '@/lib/privacy/consent/purposes';
import type { Held, Kind } from '@/lib/privacy/inventory';
import { informationOf } from '@/lib/privacy/rights/information';
import { csvLine } from './csv';
import { jsonFile, type PackageFile } from './file';
import type { Source } from './source';
import { toObject, type Json } from './table';

/** Which columns of a kind are a person's to take along: given by them, and held on consent or a contract (GDPR Art. 20). */
export function portableColumns({ holding, columns }: Kind): readonly Held[] {
  const { basis } = getPurpose(holding.purpose);
  return basis === 'consent' || basis === 'contract' ? columns.filter(({ provided }) => provided) : [];
}

/** Our names of a person's details in the vocabulary of schema.org. */
const schemaOrg: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  phone: 'telephone',
  postalAddress: 'address',
  birthDate: 'birthDate',
  note: 'description',
};

/** What another service can read in: the portable columns alone, and the person as schema.org describes one. */
export function portabilityFiles(sources: readonly Source[]): PackageFile[] {
  const person: Record<string, Json> = { '@context': 'https://schema.org', '@type': 'Person' };
  const files = sources.flatMap(({ kind, newest }): PackageFile[] => {
    const keys = portableColumns(kind).map(({ key }) => key);
    if (keys.length === 0) return [];
    const rows = newest.map((row) => pick(toObject(row), keys));
    if (kind.holding.key === 'profile')
      for (const [key, value] of Object.entries(rows[0] ?? {}))
        if (value !== null && Object.hasOwn(schemaOrg, key)) person[schemaOrg[key] ?? key] = value;
    const path = `portability/${kind.holding.key}`;
    const more = { legalBasis: informationOf(kind.holding).legalBasis, inPortability: true } as const;
    const value = kind.holding.rows === 'one' ? (rows[0] ?? null) : rows;
    return [
      jsonFile(`${path}.json`, kind.holding.title, value, {
        ...more,
        schema: `schema/portability-${kind.holding.key}.schema.json`,
      }),
      {
        path: `${path}.csv`,
        mediaType: 'text/csv',
        description: kind.holding.title,
        schema: `schema/portability-${kind.holding.key}.schema.json`,
        ...more,
        text: () => [csvLine(keys), ...rows.map((row) => csvLine(keys.map((key) => row[key] ?? null)))],
      },
    ];
  });
  const described = jsonFile('portability/person.jsonld', 'You, in the words of schema.org', person, {
    mediaType: 'application/ld+json',
    inPortability: true,
    schema: 'schema/person.schema.json',
  });
  return [described, ...files];
}

function pick(object: Readonly<Record<string, Json>>, keys: readonly string[]): Record<string, Json> {
  return Object.fromEntries(keys.map((key) => [key, object[key] ?? null]));
}
