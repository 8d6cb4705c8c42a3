import { fill } from '@/messages/fill';
import { plainIn, type Language, type Messages } from '@/messages/languages';
import { config } from '@/rightful.config';
import { kinds, personalModels, type Held, type Holding, type HoldingKey } from './inventory';
import {
  confirmationPeriod,
  filePeriod,
  freshPeriod,
  idlePeriod,
  inactivePeriods,
  inWords,
  linePeriod,
  mailPeriod,
  resetPeriod,
  sessionPeriod,
  undoPeriod,
  verificationPeriod,
} from './periods';

/** What kinds of data and their columns are called: the words of the inventory. */

/** To which kind each column belongs that people see. */
const kindOf: ReadonlyMap<Held, string> = new Map(
  personalModels.flatMap(([, { holding, columns }]) =>
    Object.values(columns).flatMap((column): [Held, string][] =>
      column.is === 'held' && holding ? [[column, holding.key]] : [],
    ),
  ),
);

type KindWords = Messages['inventory']['kinds'][HoldingKey];

function wordsOf(key: string, language: Language): KindWords {
  return plainIn(language).inventory.kinds[key as HoldingKey];
}

/** What a column is called. */
export function labelOf(column: Held, language: Language): string {
  const columns: Readonly<Record<string, string>> = wordsOf(kindOf.get(column) ?? '', language).columns;
  return columns[column.key] ?? column.key;
}

/** What a single detail of a person is called, by its key or as `profile.phone`. */
export function detailNamed(name: string, language: Language): string {
  const key = name.replace(/^profile\./, '');
  const column = kinds
    .find(({ holding }) => holding.key === 'profile')
    ?.columns.find((one) => one.key === key);
  return column ? labelOf(column, language) : name;
}

/** What a kind of data is called. */
export function titleOf({ key }: Pick<Holding, 'key'>, language: Language): string {
  return wordsOf(key, language).title;
}

/** Where a kind of data came from (GDPR Art. 15(1)(g)). */
export function sourceOf({ key }: Pick<Holding, 'key'>, language: Language): string {
  return wordsOf(key, language).source;
}

/** Until when a kind of data is kept, with the period that its purpose gives. */
export function keptUntilWords({ key }: Pick<Holding, 'key'>, language: Language): string {
  const { inventory } = plainIn(language);
  const { keptUntil } = wordsOf(key, language);
  const { keepYears } = config.log;
  const named = Object.entries(periods).filter(([name]) => keptUntil.includes(`{${name}}`));
  return fill(keptUntil, {
    ...Object.fromEntries(named.map(([name, period]) => [name, inWords(period, language)])),
    unused: inactivePeriods ? fill(inventory.unused, { period: inWords(inactivePeriods.all, language) }) : '',
    years: keepYears === null ? '' : fill(inventory.years, { count: String(keepYears) }),
  });
}

/** The periods that `keptUntil` of a kind may name. */
const periods: Readonly<Record<string, number>> = {
  confirmation: confirmationPeriod,
  file: filePeriod,
  fresh: freshPeriod,
  idle: idlePeriod,
  line: linePeriod,
  mail: mailPeriod,
  reset: resetPeriod,
  session: sessionPeriod,
  undo: undoPeriod,
  verification: verificationPeriod,
};

/** Why a column is shown to nobody, by its table and name. */
export function secretWords(name: string, language: Language): string {
  const secrets: Readonly<Record<string, string>> = plainIn(language).inventory.secrets;
  return secrets[name] ?? name;
}
