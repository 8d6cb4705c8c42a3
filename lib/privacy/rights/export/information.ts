import { labelOf, sourceOf, titleOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import { listCcpaCategories } from '@/lib/privacy/consent/california';
import { fillNames } from '@/lib/privacy/fill';
import { composeNotice } from '@/lib/privacy/consent/notice';
import { counts, listNewestDecisions, type NewestDecision } from '@/lib/privacy/consent/newest';
import { getPurpose, purposes } from '@/lib/privacy/catalogue/purposes';
import { listTextsShownTo } from '@/lib/privacy/consent/texts';
import { nameData, nameRecipient, sharedFor } from '@/lib/privacy/consent/recipients';
import { db } from '@/lib/db';
import { howLongOf, keptUntilOf } from '@/lib/privacy/duties';
import { coverageText } from '@/lib/privacy/coverage';
import { informationOf } from '@/lib/privacy/rights/information';
import { eachRecipient, listReceived, type Received } from '@/lib/privacy/rights/processors/received';
import { config } from '@/rightful.config';
import { csvLine } from './csv';
import { jsonFile, type PackageFile } from './file';
import type { Source } from './source';
import type { Json } from './table';

/** A use of data as it stands for this person. */
interface PurposeState {
  readonly id: string;
  readonly name: string;
  readonly legalBasis: string;
  readonly why: string;
  readonly what: string;
  readonly howLong: string;
  readonly withWhom: string;
  readonly state: 'on' | 'off' | 'always';
  readonly since: string | null;
}

/** What GDPR Art. 15(1) and (2) ask to be told, for this person: their own choices, and what is held of them. */
export interface Art15 {
  readonly confirmation: string;
  /** What the copy covers, and whom to ask for the rest. */
  readonly coverage: string;
  readonly generatedAt: string;
  readonly controller: typeof config.controller;
  readonly officer: typeof config.officer;
  readonly authority: typeof config.authority;
  readonly categories: readonly ({ readonly key: string; readonly entries: number } & Record<string, Json>)[];
  readonly purposes: readonly PurposeState[];
  readonly recipients: readonly string[];
  readonly rights: readonly string[];
  readonly sold: string;
  readonly automatedDecisions: string;
  readonly transfers: string;
}

/** Composes the information for a person, about the kinds of data that they asked for. */
export async function composeArt15(
  subjectId: string,
  sources: readonly Source[],
  generatedAt: Date,
  language: Language,
): Promise<Art15> {
  const words = plainIn(language).packageWords;
  const notice = composeNotice(language);
  const choices = await listNewestDecisions(subjectId);
  const received = await listReceived(db(), subjectId);
  return {
    confirmation: words.confirmation,
    coverage: coverageText(language),
    generatedAt: generatedAt.toISOString(),
    controller: config.controller,
    officer: config.officer,
    authority: config.authority,
    categories: sources.map(({ kind: { holding, columns }, total }) => ({
      key: holding.key,
      title: titleOf(holding, language),
      ...informationOf(holding, language),
      details: columns.map((column) => labelOf(column, language)),
      entries: total,
    })),
    purposes: purposes.map(({ id }) => purposeState(id, choices, language)),
    recipients: received.length > 0 ? describeReceived(received, language) : [fillNames(words.recipients)],
    rights: notice.rights,
    sold: notice.sold,
    automatedDecisions: notice.automated,
    transfers: describeTransfers(received, language),
  };
}

/** Each recipient once, with what it received of this person and for which of its uses. */
function describeReceived(received: readonly Received[], language: Language): string[] {
  const { recipients, purposes: words } = plainIn(language);
  return eachRecipient(received).map((recipient) => {
    const uses = received.filter((one) => one.recipient.id === recipient.id);
    return recipients.ofKind
      .replace('{name}', () => nameRecipient(recipient, language))
      .replace('{what}', () => recipient.receives.map((name) => nameData(name, language)).join(', '))
      .replace('{why}', () => uses.map(({ purpose }) => words[purpose].name).join(', '));
  });
}

function describeTransfers(received: readonly Received[], language: Language): string {
  const { packageWords, recipients: words } = plainIn(language);
  const recipients = eachRecipient(received);
  if (recipients.length === 0) return packageWords.transfers;
  return recipients
    .map(({ name, country, safeguard }) =>
      [
        words.inCountry.replace('{name}', () => name).replace('{country}', () => country),
        ...(safeguard === null ? [] : [words.protectedBy.replace('{safeguard}', () => safeguard)]),
      ].join(', '),
    )
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function purposeState(
  id: (typeof purposes)[number]['id'],
  choices: readonly NewestDecision[],
  language: Language,
): PurposeState {
  const { name, why, what } = plainIn(language).purposes[id];
  const { basis, gate } = getPurpose(id);
  const choice = choices.find(({ purpose }) => purpose === id);
  const chosen = counts(choice) ? 'on' : 'off';
  return {
    id,
    name: fillNames(name),
    legalBasis: plainIn(language).uses.bases[basis],
    why: fillNames(why),
    what: fillNames(what),
    howLong: howLongOf(id, language),
    withWhom: sharedFor(id, language),
    state: gate === 'none' ? 'always' : chosen,
    since: choice?.at.toISOString() ?? null,
  };
}

/** The files under `information/`: Art. 15 for programs, the categories of California's law, and the texts of the day. */
export async function informationFiles(
  subjectId: string,
  art15: Art15,
  sources: readonly Source[],
  language: Language,
): Promise<PackageFile[]> {
  const words = plainIn(language).packageWords.files;
  const texts = await listTextsShownTo(subjectId);
  return [
    jsonFile('information/art15.json', words.article15, art15, {
      schema: 'schema/art15.schema.json',
    }),
    {
      path: 'information/ccpa-categories.csv',
      mediaType: 'text/csv',
      description: words.california,
      text: () => ccpaLines(sources, language),
    },
    ...texts.map(({ kind, key, language: written, version, body }): PackageFile => ({
      path: `information/texts/${kind}-${key}-${written}-${version}.json`,
      mediaType: 'application/json',
      description: words.text,
      schema: 'schema/text.schema.json',
      text: () => [body],
    })),
  ];
}

/** A line for each category and kind of data that was asked for, and one for each category that is not collected. */
function ccpaLines(sources: readonly Source[], language: Language): string[] {
  const head = [
    'code',
    'category',
    'collected',
    'kind',
    'details',
    'source',
    'purpose',
    'sold',
    'shared',
    'disclosedTo',
    'keptUntil',
  ];
  const asked = new Set(sources.map(({ kind }) => kind.holding.key));
  return [
    csvLine(head),
    ...listCcpaCategories(language).flatMap(({ code, name, parts }) =>
      parts.length === 0
        ? [csvLine([code, name, 'no', '', '', '', '', 'no', 'no', '', ''])]
        : parts
            .filter(({ holding }) => asked.has(holding.key))
            .map(({ holding, what, purpose, disclosedTo }) =>
              csvLine([
                code,
                name,
                'yes',
                titleOf(holding, language),
                what.join(', '),
                sourceOf(holding, language),
                purpose,
                'no',
                'no',
                disclosedTo,
                keptUntilOf(holding, language),
              ]),
            ),
    ),
  ];
}
