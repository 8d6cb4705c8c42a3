import { plainIn, type Language } from '@/messages/languages';
import { titleOf } from '@/lib/privacy/labels';
import { getPurpose } from '@/lib/privacy/catalogue/purposes';
import type { Held, Kind } from '@/lib/privacy/inventory';
import { informationOf } from '@/lib/privacy/rights/information';
import { schemaOrg } from './context';
import { arrayText, csvText, objectText } from './data';
import { jsonFile, type PackageFile } from './file';
import type { Source } from './source';
import { membersOf, toObject, type Json, type Member } from './table';

/** Which columns of a kind are a person's to take along: given by them, and held on consent or a contract (GDPR Art. 20). */
export function portableColumns({ holding, columns }: Kind): readonly Held[] {
  const { basis } = getPurpose(holding.purpose);
  return basis === 'consent' || basis === 'contract' ? columns.filter(({ provided }) => provided) : [];
}

/** The members of a kind that a person takes along. */
export function portableMembers(kind: Kind, language: Language): readonly Member[] {
  const keys = new Set(portableColumns(kind).map(({ key }) => key));
  return membersOf(kind, language).filter(({ key }) => keys.has(key));
}

/** What another service can read in: the portable columns alone, and the person as schema.org describes one. */
export function portabilityFiles(sources: readonly Source[], language: Language): PackageFile[] {
  const person: Record<string, Json> = { '@context': 'https://schema.org', '@type': 'Person' };
  const files = sources.flatMap(({ kind, newest, pages }): PackageFile[] => {
    const members = portableMembers(kind, language);
    if (members.length === 0) return [];
    const [first] = newest();
    if (kind.holding.key === 'profile' && first)
      for (const [key, value] of Object.entries(toObject(members, first)))
        if (value !== null && Object.hasOwn(schemaOrg, key)) person[schemaOrg[key] ?? key] = value;
    const common = {
      description: titleOf(kind.holding, language),
      schema: `schema/portability-${kind.holding.key}.schema.json`,
      legalBasis: informationOf(kind.holding, language).legalBasis,
      inPortability: true,
    } as const;
    const path = `portability/${kind.holding.key}`;
    return [
      {
        path: `${path}.json`,
        mediaType: 'application/json',
        ...common,
        text: () =>
          kind.holding.rows === 'one' ? objectText(members, pages()) : arrayText(members, pages()),
      },
      {
        path: `${path}.csv`,
        mediaType: 'text/csv',
        ...common,
        text: () => csvText(members, pages(), () => true, 'program'),
      },
    ];
  });
  const described = jsonFile(
    'portability/person.jsonld',
    plainIn(language).packageWords.files.person,
    person,
    {
      mediaType: 'application/ld+json',
      inPortability: true,
      schema: 'schema/person.schema.json',
    },
  );
  return [described, ...files];
}
