import { secretWords, titleOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import { inTransaction, type Tx } from '@/lib/db';
import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import { after, days, now } from '@/lib/privacy/clock';
import { counts, listNewestDecisions } from '@/lib/privacy/consent/newest';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { getTextsByHash } from '@/lib/privacy/consent/texts';
import { parseLeaf, recordAudit } from '@/lib/privacy/evidence/audit';
import { listEntries } from '@/lib/privacy/evidence/entries';
import { personalModels, type Field } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { lockSubjectShared, type Subject } from '@/lib/privacy/keys/vault';
import type { FreshViewer, Viewer } from '@/lib/privacy/viewer';
import { config } from '@/rightful.config';
import { requireSettledAddress, tellOfCopy } from './email/hold';
import {
  isIncomplete,
  listNewest,
  readHoldings,
  type HeldValue,
  type Holdings,
  type ListedHoldings,
  type Place,
} from './holdings';
import { coverageText } from '@/lib/privacy/coverage';
import { informationOf } from './information';
import { Structure, type Json } from './read-value';
import { whoOf } from './words';

/** Everything that we hold about a person, as programs carry it. */
export interface RecordJson {
  readonly format: 'rightful-record/1';
  readonly generatedAt: string;
  readonly controller: { readonly name: string; readonly email: string };
  /** One member per kind of data: an object where there is one row, else a list. */
  readonly [holding: string]: Json;
}

/** What the page shows of a record: the newest rows of each kind, with sensitive values left sealed. */
export interface ListedRecord {
  readonly holdings: readonly ListedHoldings[];
  /** The purposes for which it may be used now: those that this person switched on are among them. */
  readonly live: ReadonlySet<PurposeId>;
}

/**
 * The record as the page lists it, of one kind the rows of a place in it. Listing it is recorded. Refuses with
 * `not-signed-in` when the person is gone.
 */
export function listRecord(viewer: Viewer, place: Place | null = null): Promise<ListedRecord> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, viewer.subjectId);
    const holdings = await listNewest(tx, subject, place);
    const used = (await listNewestDecisions(viewer.subjectId, tx)).filter(counts);
    const live = new Set(used.map(({ purpose }) => purpose));
    await recordRead(tx, subject, 'record.listed', viewer);
    return { holdings, live };
  });
}

/** One detail that the page hides; empty where there is none. Showing it is recorded, by the name of its column. */
export function showDetail(fresh: FreshViewer<'show'>, field: Field): Promise<string> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, fresh.viewer.subjectId);
    await requireSettledAddress(tx, subject.id);
    const row: Record<string, unknown> = await tx.profile.findUniqueOrThrow({
      where: { userId: subject.id },
      select: { id: true, [field.column]: true },
    });
    const [rowId, stored] = [String(row['id']), row[field.column]];
    await recordAudit(tx, {
      event: 'detail.shown',
      subject,
      actor: 'subject',
      object: `profile:${rowId}`,
      meta: { columns: [field.key] },
    });
    return stored instanceof Uint8Array ? openColumn(subject, field.sealed, rowId, stored) : '';
  });
}

/** The record for a program. Showing it is recorded, and its person is told by mail of the first time in a day. */
export function showRecordJson({ viewer }: FreshViewer<'show'>, language: Language): Promise<RecordJson> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, viewer.subjectId);
    await requireSettledAddress(tx, subject.id);
    if (!(await wasShownToday(tx, subject))) await tellOfCopy(tx, subject);
    const json = await composeRecord(tx, await readHoldings(tx, subject), language);
    await recordRead(tx, subject, 'record.shown', viewer);
    return json;
  });
}

/** Whether a program had the record within a day. It may ask often: its person is told of the first time. */
async function wasShownToday(tx: Tx, subject: Subject): Promise<boolean> {
  const [newest] = await listEntries(tx, subject.id, null, 1, { events: ['record.shown'] });
  return newest?.leaf ? parseLeaf(newest.leaf).t > after(now(), -days(1)).toISOString() : false;
}

function recordRead(tx: Tx, subject: Subject, event: AuditEvent, viewer: Viewer): Promise<void> {
  return recordAudit(tx, { event, subject, actor: 'subject', object: `session:${viewer.sessionId}` });
}

async function composeRecord(tx: Tx, holdings: readonly Holdings[], language: Language): Promise<RecordJson> {
  const data = holdings.map(({ holding, rows }): [string, Json] => {
    const list = rows.map((row) => Object.fromEntries(row.flatMap(toMembers)));
    return [holding.key, holding.rows === 'one' ? (list[0] ?? null) : list];
  });
  return {
    format: 'rightful-record/1',
    generatedAt: now().toISOString(),
    controller: { name: config.controller.name, email: config.controller.email },
    ...Object.fromEntries(data),
    coverage: coverageText(language),
    incomplete: holdings
      .filter(({ rows }) => isIncomplete(rows))
      .map(({ holding }) => ({
        key: holding.key,
        title: titleOf(holding, language),
        why: plainIn(language).entries.unreadable.kind,
      })),
    information: holdings.map(({ holding }) => ({
      key: holding.key,
      title: titleOf(holding, language),
      ...informationOf(holding, language),
    })),
    texts: await shownTexts(tx, holdings),
    withheld: listWithheld(language).map((entry) => ({ ...entry })),
  };
}

/** The words behind each hash of a consent, so that the file explains itself. */
async function shownTexts(tx: Tx, holdings: readonly Holdings[]): Promise<Json> {
  const hashes = holdings
    .flatMap(({ rows }) => rows.flat())
    .flatMap(({ column, value }) => (column.key === 'textHash' && typeof value === 'string' ? [value] : []));
  const texts = await getTextsByHash(tx, [...new Set(hashes)]);
  return [...texts.values()].map(({ hash, version, language, publishedAt, body }) => ({
    hash,
    version,
    language,
    publishedAt: publishedAt.toISOString(),
    text: { ...body },
  }));
}

/** What is held and cannot be shown, column by column, with the reason. */
export function listWithheld(language: Language): readonly { readonly what: string; readonly why: string }[] {
  return personalModels.flatMap(([table, { columns }]) =>
    Object.entries(columns).flatMap(([column, decision]) =>
      decision.is === 'secret'
        ? [{ what: `${table}.${column}`, why: secretWords(`${table}.${column}`, language) }]
        : [],
    ),
  );
}

/** A column is one member of its row; an entry of the log is its facts. */
function toMembers({ column, value }: HeldValue): [string, Json][] {
  if (value instanceof Date) return [[column.key, value.toISOString()]];
  if (value instanceof Structure) return [[column.key, value.json]];
  if (value === null || typeof value !== 'object') return [[column.key, value]];
  return [
    ['event', value.a],
    ['at', value.t],
    ['by', whoOf(value)],
    ['result', value.r],
    ['object', value.obj],
    ['facts', { ...value.meta }],
  ];
}
