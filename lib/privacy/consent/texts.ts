import { plainIn, type Language } from '@/messages/languages';
import { db, type Prisma, type Reader } from '@/lib/db';
import { canonicalJson, sha256 } from '@/lib/crypto';
import { now } from '@/lib/privacy/clock';
import { howLongOf } from '@/lib/privacy/duties';
import { config } from '@/rightful.config';
import { fillNames } from '@/lib/privacy/fill';
import { composeNotice, type NoticeBody } from './notice';
import { choices, getPurpose, type ChoiceId, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { sharedFor } from './recipients';
import { asksAgain } from './substance';

/** What a person reads before choosing: every word that is on the screen, so that the hash binds all of it. */
export interface ConsentBody {
  readonly name: string;
  readonly label: string;
  readonly who: string;
  readonly why: string;
  readonly basis: string;
  readonly what: string;
  readonly howLong: string;
  readonly withWhom: string;
  readonly withdraw: string;
  readonly necessity: string | null;
  readonly whenOn: string;
  readonly whenOff: string;
}

interface Kinds {
  readonly purpose: ConsentBody;
  readonly notice: NoticeBody;
}

/** A published text: immutable, numbered, and named by the SHA-256 of its stored body. */
export interface Text<B> {
  readonly hash: string;
  /** Which purpose or notice it is the text of. */
  readonly key: string;
  readonly version: number;
  readonly language: string;
  readonly publishedAt: Date;
  /** Of a purpose: a yes counts for all texts with this number or a lower one, and for none above. */
  readonly substance: number;
  readonly body: B;
}

/** What a person reads before choosing, beside what is said of every purpose. */
interface ChoiceWords extends Readonly<
  Record<'name' | 'why' | 'what' | 'howLong' | 'withdraw' | 'whenOn' | 'whenOff', string>
> {
  readonly label: { readonly consent: string; readonly contract?: string };
  readonly necessity?: string;
}

function composeConsent(id: ChoiceId, language: Language): ConsentBody {
  const { purposes: texts, uses } = plainIn(language);
  const text: ChoiceWords = texts[id];
  const { basis } = getPurpose(id);
  const label = (basis === 'contract' ? text.label.contract : undefined) ?? text.label.consent;
  return {
    name: fillNames(text.name),
    label: fillNames(label),
    who: config.controller.name,
    why: fillNames(text.why),
    basis: uses.bases[basis],
    what: fillNames(text.what),
    howLong: howLongOf(id, language),
    withWhom: sharedFor(id, language),
    withdraw: fillNames(text.withdraw),
    necessity: text.necessity ?? null,
    whenOn: fillNames(text.whenOn),
    whenOff: fillNames(text.whenOff),
  };
}

type Topic =
  { readonly kind: 'purpose'; readonly key: ChoiceId } | { readonly kind: 'notice'; readonly key: 'privacy' };

const topics: readonly Topic[] = [
  ...choices.map(({ id }) => ({ kind: 'purpose' as const, key: id })),
  { kind: 'notice', key: 'privacy' },
];

function composeText(topic: Topic, language: Language): ConsentBody | NoticeBody {
  return topic.kind === 'purpose' ? composeConsent(topic.key, language) : composeNotice(language);
}

function serialise({ kind, key }: Topic, language: Language, version: number): string {
  return canonicalJson({ kind, key, language, version, text: composeText({ kind, key } as Topic, language) });
}

/** A text that is not published yet, as it would be. */
export interface Unpublished {
  readonly kind: keyof Kinds;
  readonly key: string;
  readonly language: Language;
  readonly version: number;
  readonly body: string;
  /** SHA-256 of the body, hex. */
  readonly hash: string;
  readonly substance: number;
  /** Whether people who said yes to an earlier version are asked again. */
  readonly asks: boolean;
}

/**
 * The texts whose words are not those of their newest version, and those of which another language has gone ahead in
 * substance: without a version of its own number no yes to them would count.
 */
export async function listUnpublished(): Promise<readonly Unpublished[]> {
  const unpublished: Unpublished[] = [];
  for (const topic of topics) {
    const top = await highestSubstance(topic);
    const drafts: Draft[] = [];
    for (const language of config.languages) drafts.push(await draftIn(topic, language));
    // The number is of the purpose: what changes in one language raises it in all of them.
    const raised = drafts.some(
      ({ newest, changed }) => changed && newest !== null && newest.substance >= top,
    );
    const substance = raised ? top + 1 : top;
    for (const { newest, same, ...draft } of drafts) {
      if (newest && same && newest.substance >= substance) continue;
      const { language, version, body, hash } = draft;
      const asks = newest !== null && substance > newest.substance;
      unpublished.push({ ...topic, language, version, body, hash, substance, asks });
    }
  }
  return unpublished;
}

/** What would be the next version of a text. */
interface Draft {
  readonly language: Language;
  readonly version: number;
  readonly body: string;
  readonly hash: string;
  readonly newest: Row | null;
  /** Whether the newest version has these words already. */
  readonly same: boolean;
  /** Whether it says something of substance differently. */
  readonly changed: boolean;
}

async function draftIn(topic: Topic, language: Language): Promise<Draft> {
  const newest = await db().textVersion.findFirst({
    where: { ...topic, language },
    orderBy: { version: 'desc' },
    select,
  });
  const version = (newest?.version ?? 0) + 1;
  const body = serialise(topic, language, version);
  const hash = Buffer.from(sha256(new TextEncoder().encode(body))).toString('hex');
  const same = newest?.body === serialise(topic, language, newest?.version ?? 0);
  const changed =
    newest !== null &&
    !same &&
    topic.kind === 'purpose' &&
    asksAgain(
      topic.key,
      parse<ConsentBody>(newest).body,
      composeConsent(topic.key, language),
      hash,
      language,
    );
  return { language, version, body, hash, newest, same, changed };
}

/** The number is of the purpose, in all its languages. */
async function highestSubstance({ kind, key }: Topic): Promise<number> {
  const { _max: highest } = await db().textVersion.aggregate({
    where: { kind, key },
    _max: { substance: true },
  });
  return highest.substance ?? 1;
}

/**
 * Publishes each text that `listUnpublished` names, as a new version; never edits one.
 * Safe to run in several processes at once.
 */
export async function publishTexts(): Promise<void> {
  for (const { kind, key, language, version, body, hash, substance } of await listUnpublished())
    await db().textVersion.createMany({
      data: [
        {
          hash: Uint8Array.from(Buffer.from(hash, 'hex')),
          kind,
          key,
          language,
          version,
          body,
          substance,
          publishedAt: now(),
        },
      ],
      skipDuplicates: true,
    });
}

const select = {
  hash: true,
  key: true,
  version: true,
  language: true,
  publishedAt: true,
  substance: true,
  body: true,
} satisfies Prisma.TextVersionSelect;

type Row = Prisma.TextVersionGetPayload<{ select: typeof select }>;

function parse<B>(row: Row): Text<B> {
  const { text } = JSON.parse(row.body) as { text: B };
  return {
    hash: Buffer.from(row.hash).toString('hex'),
    key: row.key,
    version: row.version,
    language: row.language,
    publishedAt: row.publishedAt,
    substance: row.substance,
    body: text,
  };
}

/** The newest published notice in a language. Throws when none is published: the start publishes it. */
export async function getNotice(language: string, reader: Reader = db()): Promise<Text<NoticeBody>> {
  const row = await reader.textVersion.findFirstOrThrow({
    where: { kind: 'notice', key: 'privacy', language },
    orderBy: { version: 'desc' },
    select,
  });
  return parse(row);
}

/** One version of the notice, or null. */
export async function getNoticeVersion(language: string, version: number): Promise<Text<NoticeBody> | null> {
  const row = await db().textVersion.findUnique({
    where: { kind_key_language_version: { kind: 'notice', key: 'privacy', language, version } },
    select,
  });
  return row ? parse(row) : null;
}

/** The versions of the notice, newest first. */
export function listNoticeVersions(language: string): Promise<{ version: number; publishedAt: Date }[]> {
  return db().textVersion.findMany({
    where: { kind: 'notice', key: 'privacy', language },
    orderBy: { version: 'desc' },
    select: { version: true, publishedAt: true },
  });
}

/** The newest text of every choice in a language, by purpose. */
export async function getConsentTexts(
  language: Language,
  reader: Reader = db(),
): Promise<ReadonlyMap<PurposeId, Text<ConsentBody>>> {
  const rows = await reader.textVersion.findMany({
    where: { kind: 'purpose', language, key: { in: choices.map(({ id }) => id) } },
    orderBy: { version: 'asc' },
    select,
  });
  return new Map(rows.map((row) => [row.key as PurposeId, parse<ConsentBody>(row)]));
}

/** The newest text of every choice in every language that is offered, by hash (hex). */
export async function getPresentTexts(reader: Reader): Promise<ReadonlyMap<string, Text<ConsentBody>>> {
  const present = new Map<string, Text<ConsentBody>>();
  for (const language of config.languages)
    for (const text of (await getConsentTexts(language, reader)).values()) present.set(text.hash, text);
  return present;
}

/** The exact consent texts behind these hashes (hex), by hash. */
export async function getTextsByHash(
  reader: Reader,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Text<ConsentBody>>> {
  const rows = await reader.textVersion.findMany({
    where: { kind: 'purpose', hash: { in: hashes.map((hash) => Uint8Array.from(Buffer.from(hash, 'hex'))) } },
    select,
  });
  return new Map(rows.map((row) => [Buffer.from(row.hash).toString('hex'), parse<ConsentBody>(row)]));
}

/** A published text as it is stored: the SHA-256 of its body is its name. */
export interface StoredText {
  readonly kind: string;
  readonly key: string;
  readonly language: string;
  readonly version: number;
  readonly body: string;
}

/** Every text, of purposes and notices, that a decision of this person points at. */
export function listTextsShownTo(subjectId: string, reader: Reader = db()): Promise<StoredText[]> {
  const ofThem = { some: { userId: subjectId } };
  return reader.textVersion.findMany({
    where: { OR: [{ consentEvents: ofThem }, { noticedEvents: ofThem }] },
    orderBy: [{ kind: 'asc' }, { key: 'asc' }, { language: 'asc' }, { version: 'asc' }],
    select: { kind: true, key: true, language: true, version: true, body: true },
  });
}
