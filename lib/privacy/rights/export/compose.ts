import { titleOf } from '@/lib/privacy/labels';
import { plainIn, type Language, type Messages } from '@/messages/languages';
import { db } from '@/lib/db';
import { accessEvents } from '@/lib/privacy/catalogue/events';
import { getPurpose } from '@/lib/privacy/catalogue/purposes';
import { nameData, nameRecipient } from '@/lib/privacy/consent/recipients';
import { inventory, kinds } from '@/lib/privacy/inventory';
import type { Subject } from '@/lib/privacy/keys/vault';
import { listWithheld } from '@/lib/privacy/rights/record';
import { listReceived, type Received } from '@/lib/privacy/rights/processors/received';
import { listNotifications, type ToldLine } from '@/lib/privacy/rights/processors/told';
import { whenIn } from '@/messages/when';
import { contextFile } from './context';
import { csvLine } from './csv';
import { csvText, dataFiles } from './data';
import { jsonFile, jsonText, type PackageFile } from './file';
import { fillText, wrapText } from './fill';
import { composeArt15, informationFiles } from './information';
import { pageText } from './page';
import { portabilityFiles } from './portability';
import { watchReading } from './progress';
import { schemaFiles } from './schemas';
import { isEverything, kindsOf, type Scope } from './scope';
import { openSource, type Row, type Source } from './source';
import { membersOf } from './table';

export interface Ask {
  readonly subject: Subject;
  readonly scope: Scope;
  readonly generatedAt: Date;
  /** Whether the package waits on our side until it is fetched, or leaves while it is made. */
  readonly kept: keyof Messages['packageWords']['kept'];
  /** Told how far it is, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** The files of a package, in the order in which they are written. Everything in them comes through the inventory. */
export async function* composeFiles(ask: Ask): AsyncGenerator<PackageFile> {
  const { subject, scope, generatedAt, progress } = ask;
  const { language } = scope;
  const words = plainIn(language).packageWords;
  yield readme(ask);
  const asked = kindsOf(scope);
  // One after the other: others ask the database too.
  const opened: Source[] = [];
  for (const kind of asked) opened.push(await openSource(subject, kind, scope));
  const sources = progress ? watchReading(opened, progress) : opened;
  const art15 = await composeArt15(subject.id, sources, generatedAt, language);
  const withheld = [...listWithheld(language), ...leftOut(scope)];
  yield {
    path: 'index.html',
    mediaType: 'text/html',
    description: words.files.page,
    text: () => pageText({ art15, sources, withheld, generatedAt, part: partText(scope), language }),
  };
  yield* await informationFiles(subject.id, art15, sources, language);
  yield* portabilityFiles(sources, language);
  for (const source of sources) yield* dataFiles(source, language);
  yield* await accessLog(opened, ask);
  yield disclosures(await listReceived(db(), subject.id), language);
  yield toldFile(await listNotifications(subject.id, language), language);
  yield incompleteFile(opened, language);
  yield jsonFile('withheld.json', words.files.withheld, withheld, {
    schema: 'schema/withheld.schema.json',
  });
  yield* schemaFiles(asked, language);
  yield contextFile(language);
}

function readme({ generatedAt: at, kept, scope: { language } }: Ask): PackageFile {
  const words = plainIn(language).packageWords;
  const text = words.readme.replace('{lead}', () => words.lead).replace('{kept}', () => words.kept[kept]);
  return {
    path: 'README.txt',
    mediaType: 'text/plain',
    description: words.files.readme,
    text: () => [wrapText(fillText(text, language, at))],
  };
}

/** What was asked for, in words; null when it was everything. */
function partText(scope: Scope): string | null {
  if (isEverything(scope)) return null;
  const { language } = scope;
  const { part } = plainIn(language).packageWords;
  const titles = kindsOf(scope).map(({ holding }) => titleOf(holding, language));
  return [
    scope.categories ? part.categories.replace('{categories}', () => titles.join(', ')) : null,
    scope.since ? part.since.replace('{date}', whenIn(language).day(scope.since)) : null,
    scope.before ? part.before.replace('{date}', whenIn(language).day(scope.before)) : null,
  ]
    .filter((words) => words !== null)
    .join('; ');
}

/** The kinds that were not asked for are not held back silently. */
function leftOut(scope: Scope): { what: string; why: string }[] {
  const { language } = scope;
  const asked = new Set(kindsOf(scope).map(({ holding }) => holding.key));
  return kinds
    .filter(({ holding }) => !asked.has(holding.key))
    .map(({ holding }) => ({
      what: titleOf(holding, language),
      why: plainIn(language).packageWords.notAsked,
    }));
}

const looking: ReadonlySet<string> = new Set(accessEvents);
const activity = kinds.find(({ holding }) => holding.key === inventory.EntryOfSubject.holding.key);

/** Who looked, whether or not the activity itself was asked for. */
async function accessLog(opened: readonly Source[], { subject, scope }: Ask): Promise<PackageFile[]> {
  if (!activity) return [];
  const { pages } =
    opened.find(({ kind }) => kind === activity) ?? (await openSource(subject, activity, scope));
  const { language } = scope;
  const members = membersOf(activity, language);
  const named = ['at', 'by', 'what', 'why', 'result'].flatMap(
    (name) => members.find(({ key }) => key === name) ?? [],
  );
  return [
    {
      path: 'access-log.csv',
      mediaType: 'text/csv',
      description: plainIn(language).packageWords.files.accessLog,
      text: () => csvText(named, pages(), isLooking),
    },
  ];
}

function isLooking([entry]: Row): boolean {
  const value = entry?.value ?? null;
  return value !== null && typeof value === 'object' && 'a' in value && looking.has(value.a);
}

/** To whom data of this person went, since when and what for; with nobody, the list is empty. */
function disclosures(received: readonly Received[], language: Language): PackageFile {
  const { packageWords, purposes, uses, recipients } = plainIn(language);
  return {
    path: 'disclosures.csv',
    mediaType: 'text/csv',
    description: packageWords.files[received.length === 0 ? 'disclosedToNobody' : 'disclosures'],
    text: () => [
      csvLine(['at', 'to', 'what', 'why', 'legalBasis', 'until', 'note']),
      ...received.map(({ recipient, purpose, since, atLeast, until }) =>
        csvLine([
          since.toISOString(),
          nameRecipient(recipient, language),
          recipient.receives.map((name) => nameData(name, language)).join(', '),
          purposes[purpose].name,
          uses.bases[getPurpose(purpose).basis],
          until?.toISOString() ?? '',
          atLeast ? recipients.atLeast : '',
        ]),
      ),
    ],
  };
}

/** The kinds of which something could not be read. It is written after all of them were taken. */
function incompleteFile(sources: readonly Source[], language: Language): PackageFile {
  return {
    path: 'incomplete.json',
    mediaType: 'application/json',
    description: plainIn(language).packageWords.files.incomplete,
    schema: 'schema/incomplete.schema.json',
    text: () => [
      jsonText(
        sources
          .filter((source) => source.isIncomplete())
          .map(({ kind: { holding } }) => ({
            key: holding.key,
            title: titleOf(holding, language),
            why: plainIn(language).entries.unreadable.kind,
          })),
      ),
    ],
  };
}

/** Who was told of what this person did, and how far they are (GDPR Art. 19); with nobody, the list is empty. */
function toldFile(told: readonly ToldLine[], language: Language): PackageFile {
  return {
    path: 'told.csv',
    mediaType: 'text/csv',
    description: plainIn(language).packageWords.files.told,
    text: () => [
      csvLine(['at', 'who', 'what', 'about', 'howFar']),
      ...told.map(({ at, who, change, about, words }) =>
        csvLine([at.toISOString(), who, change, about ?? '', words]),
      ),
    ],
  };
}
