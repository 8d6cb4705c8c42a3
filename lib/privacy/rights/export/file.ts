/** One file of a package, whose text is made while it is written. */
export interface PackageFile {
  /** Below the folder of the package, with slashes. */
  readonly path: string;
  readonly mediaType: 'application/json' | 'application/ld+json' | 'text/csv' | 'text/html' | 'text/plain';
  readonly description: string;
  /** The file under `schema/` that says what this one looks like. */
  readonly schema?: string;
  readonly legalBasis?: string;
  readonly inPortability?: true;
  readonly text: () => AsyncIterable<string> | Iterable<string>;
}

/** JSON as people can read it, with a line at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A JSON file whose value is known. */
export function jsonFile(
  path: string,
  description: string,
  value: unknown,
  more: Partial<Pick<PackageFile, 'schema' | 'legalBasis' | 'inPortability' | 'mediaType'>> = {},
): PackageFile {
  return { path, mediaType: 'application/json', description, ...more, text: () => [jsonText(value)] };
}
