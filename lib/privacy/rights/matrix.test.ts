import { expect, it } from 'vitest';
import { getPurpose } from '@/lib/privacy/catalogue/purposes';
import { fields, kinds } from '@/lib/privacy/inventory';
import { standingsOf } from './matrix';

/** CNIL's guide for developers, sheet 15, for the bases that this software relies on. */
const table = {
  consent: 'yes yes yes yes yes withdraw',
  contract: 'yes yes yes yes yes no',
  'legitimate-interest': 'yes yes yes yes no yes',
  'legal-obligation': 'yes yes no yes no no',
} as const;

it('gives each kind of data the rights that the basis of its purpose has, and no others', () => {
  const words = { asking: 'yes', withdrawing: 'withdraw' } as const;
  for (const { holding, columns } of kinds) {
    const standings = standingsOf(
      {
        holding,
        columns: columns.map((column) => ({ ...column, provided: true })),
      },
      'en',
    );
    const row = (['access', 'rectify', 'erase', 'restrict', 'portability', 'object'] as const).map(
      (right) => {
        const standing = standings[right];
        return standing.offered ? words[standing.by] : 'no';
      },
    );
    expect(`${holding.key}: ${row.join(' ')}`).toBe(
      `${holding.key}: ${table[getPurpose(holding.purpose).basis]}`,
    );
  }
});

it('offers to move nothing but what its person provided', () => {
  const moved = kinds.filter((kind) => standingsOf(kind, 'en').portability.offered);
  expect(moved.map(({ holding }) => holding.key)).toEqual(['profile', 'supplements']);
});

it('says in one line why a right is missing', () => {
  const lines = kinds.flatMap((kind) =>
    Object.values(standingsOf(kind, 'en')).flatMap((standing) => (standing.offered ? [] : [standing.why])),
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => !/^(It|You) .*\.$/.test(line))).toEqual([]);
});

it('can show every detail that the page hides', () => {
  const hidden = kinds.flatMap(({ columns }) => columns).filter(({ sensitive }) => sensitive);
  expect(hidden.length).toBeGreaterThan(3);
  expect(fields.filter(({ sensitive }) => sensitive).map(({ key }) => key)).toEqual(
    hidden.map(({ key }) => key),
  );
});
