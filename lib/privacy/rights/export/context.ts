import { plainIn, type Language } from '@/messages/languages';
import { purposes } from '@/lib/privacy/catalogue/purposes';
import { jsonFile, type PackageFile } from './file';
import type { Json } from './table';

/** Our names of a person's details in the vocabulary of schema.org. */
export const schemaOrg: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  phone: 'telephone',
  postalAddress: 'address',
  birthDate: 'birthDate',
  note: 'description',
};

const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime';
/** ISO 8601, so that a year alone is one. */
const date = 'schema:Date';
/** The times that say when something came to be, or when it last changed. */
const times = ['createdAt', 'updatedAt', 'at'];

/**
 * What the members of the JSON files mean to programs that read JSON-LD 1.1: details of a person in schema.org, purposes in
 * the Data Privacy Vocabulary, and every other member as a term of this format. It is taken from the package itself, so
 * that nobody is asked where somebody reads their data.
 */
export function contextFile(language: Language): PackageFile {
  const details = Object.entries(schemaOrg).map(([key, term]): [string, Json] => [
    key,
    key === 'birthDate' ? { '@id': `schema:${term}`, '@type': date } : `schema:${term}`,
  ]);
  const moments = times.map((key): [string, Json] => [
    key,
    { '@id': `schema:${key === 'updatedAt' ? 'dateModified' : 'dateCreated'}`, '@type': dateTime },
  ]);
  const uses = purposes.map(({ id, dpv }): [string, Json] => [id, dpv]);
  const context = {
    '@version': 1.1,
    '@vocab': 'urn:rightful:term:',
    schema: 'https://schema.org/',
    dpv: 'https://w3id.org/dpv#',
    ...Object.fromEntries([...details, ...moments]),
    purpose: {
      '@id': 'dpv:hasPurpose',
      '@type': '@vocab',
      '@context': Object.fromEntries(uses),
    },
  };
  return jsonFile(
    'schema/context.jsonld',
    plainIn(language).packageWords.files.context,
    { '@context': context },
    { mediaType: 'application/ld+json' },
  );
}
