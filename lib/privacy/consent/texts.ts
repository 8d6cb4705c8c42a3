import { plainIn } from '@/messages/languages';
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

const language = config.languages[0];

/** What a person reads before choosing, beside what is said of every purpose. */
interface ChoiceWords extends Readonly<
  Record<'name' | 'why' | 'what' | 'howLong' | 'withdraw' | 'whenOn' | 'whenOff', string>
> {
  readonly label: { readonly consent: string; readonly contract?: string };
  readonly necessity?: string;
}

function composeConsent(id: ChoiceId): ConsentBody {
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

type Draft =
  | { readonly kind: 'purpose'; readonly key: ChoiceId; readonly body: ConsentBody }
  | { readonly kind: 'notice'; readonly key: 'privacy'; readonly body: NoticeBody };

function drafts(): Draft[] {
  return [
    ...choices.map(({ id }) => ({ kind: 'purpose' as const, key: id, body: composeConsent(id) })),
    { kind: 'notice', key: 'privacy', body: composeNotice(language) },
  ];
}

function serialise(draft: Draft, version: number): string {
  return canonicalJson({ kind: draft.kind, key: draft.key, language, version, text: draft.body });
}

/** A text that is not published yet, as it would be. */
export interface Unpublished {
  readonly kind: keyof Kinds;
  readonly key: string;
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
  for (const draft of drafts()) {
    const { kind, key } = draft;
    const newest = await db().textVersion.findFirst({
      where: { kind, key, language },
      orderBy: { version: 'desc' },
      select,
    });
    const top = await highestSubstance(draft);
    const same = newest?.body === serialise(draft, newest?.version ?? 0);
    if (newest && same && newest.substance >= top) continue;
    const version = (newest?.version ?? 0) + 1;
    const body = serialise(draft, version);
    const hash = Buffer.from(sha256(new TextEncoder().encode(body))).toString('hex');
    const changed =
      newest !== null &&
      draft.kind === 'purpose' &&
      asksAgain(draft.key, parse<ConsentBody>(newest).body, draft.body, hash);
    // The first language that changes raises the number, and the others follow.
    const substance = changed && newest.substance >= top ? top + 1 : top;
    const asks = newest !== null && substance > newest.substance;
    unpublished.push({ kind, key, version, body, hash, substance, asks });
  }
  return unpublished;
}

/** The number is of the purpose, in all its languages. */
async function highestSubstance({ kind, key }: Draft): Promise<number> {
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
  for (const { kind, key, version, body, hash, substance } of await listUnpublished())
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

/** The newest published notice. Throws when none is published: the start publishes it. */
export async function getNotice(reader: Reader = db()): Promise<Text<NoticeBody>> {
  const row = await reader.textVersion.findFirstOrThrow({
    where: { kind: 'notice', key: 'privacy', language },
    orderBy: { version: 'desc' },
    select,
  });
  return parse(row);
}

/** One version of the notice, or null. */
export async function getNoticeVersion(version: number): Promise<Text<NoticeBody> | null> {
  const row = await db().textVersion.findUnique({
    where: { kind_key_language_version: { kind: 'notice', key: 'privacy', language, version } },
    select,
  });
  return row ? parse(row) : null;
}

/** The versions of the notice, newest first. */
export function listNoticeVersions(): Promise<{ version: number; publishedAt: Date }[]> {
  return db().textVersion.findMany({
    where: { kind: 'notice', key: 'privacy', language },
    orderBy: { version: 'desc' },
    select: { version: true, publishedAt: true },
  });
}

/** The newest text of every choice, by purpose. */
export async function getConsentTexts(
  reader: Reader = db(),
): Promise<ReadonlyMap<PurposeId, Text<ConsentBody>>> {
  const rows = await reader.textVersion.findMany({
    where: { kind: 'purpose', language, key: { in: choices.map(({ id }) => id) } },
    orderBy: { version: 'asc' },
    select,
  });
  return new Map(rows.map((row) => [row.key as PurposeId, parse<ConsentBody>(row)]));
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
