import { plainIn } from '@/messages/languages';
import { writtenLanguage } from '@/lib/privacy/language';
import { utf8 } from '@/lib/bytes';
import { choices, type ChoiceId } from '@/lib/privacy/catalogue/purposes';
import { standing } from '@/lib/privacy/catalogue/requests';
import type { FoundNewest } from '@/lib/privacy/consent/chain';
import { counts, judgeDecision, selectNewest } from '@/lib/privacy/consent/newest';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { inventory, type Decision } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { openSubject, type KeyRow } from '@/lib/privacy/keys/vault';
import { toActivity, type Activity } from './activity';

/** What every room of the privacy center knows of its person, and the home at a glance. */
export interface Overview {
  readonly name: string;
  readonly email: string;
  readonly memberSince: Date;
  /** How many single details were given. */
  readonly details: number;
  /** The optional uses, each as it stands. */
  readonly uses: readonly OverviewUse[];
  /** Uses whose words changed in substance after this person said yes: they are asked again. */
  readonly asked: number;
  /** Whether all use is paused. */
  readonly paused: boolean;
  /** Requests that wait for our answer, and by when the first is answered. */
  readonly waiting: number;
  readonly answerBy: Date | null;
  /** Wrong passwords of the present hours. */
  readonly failures: number;
  /** Prepared copies that can be fetched. */
  readonly copies: number;
  /** The newest lines of the log, but for looks at the list of one's own data. */
  readonly newest: readonly Activity[];
}

interface OverviewUse {
  readonly purpose: ChoiceId;
  readonly on: boolean;
  /** Since when it is as it is; null where its person was not asked, or is asked again. */
  readonly since: Date | null;
  /** The hash (hex) of the words that count now. */
  readonly shown: string;
}

/** What `selectOverview` selects. */
export type OverviewRow = Omit<Overview, 'name' | 'email' | 'uses' | 'asked' | 'newest'> &
  KeyRow & {
    readonly profileId: string;
    readonly nameSealed: Uint8Array;
    readonly emailSealed: Uint8Array;
    readonly decisions: readonly FoundNewest[] | null;
    readonly texts: Readonly<Record<string, string>> | null;
    readonly newest: readonly string[] | null;
  };

const sealedColumns = Object.entries<Decision>(inventory.Profile.columns)
  .filter(([, decision]) => decision.is === 'held' && typeof decision.reads === 'object')
  .map(([column]) => `p."${column}"`);

const stands = `state IN (${standing.map((state) => `'${state}'`).join(', ')})`;

/**
 * Selects the overview of one person, as a part of a statement that knows them by the expression `subject`: whoever asks
 * who they are asks for it at once. No row when the person is gone. `language` is the place of a language among the
 * statement's values. Entries that the sequencer has not taken yet are among those that it has.
 */
export const selectOverview = (subject: string, language: `$${number}`): string => `
  SELECT p.id AS "profileId", p."nameSealed", p."emailSealed", k."rootVersion", k.wrapped,
    num_nonnulls(${sealedColumns.join(', ')}) AS details,
    (SELECT "createdAt" FROM "User" WHERE id = ${subject}) AS "memberSince",
    (SELECT json_agg(newest) FROM (${selectNewest(subject)}) newest) AS decisions,
    (SELECT json_object_agg(key, encode(hash, 'hex')) FROM (
      SELECT DISTINCT ON (key) key, hash FROM "TextVersion"
      WHERE kind = 'purpose' AND language = ${language} ORDER BY key, version DESC) text) AS texts,
    (SELECT coalesce(sum(count), 0)::int FROM audit."SignInFailure" WHERE "subjectId" = ${subject}) AS failures,
    (SELECT count(*)::int FROM "Package" WHERE "userId" = ${subject} AND state = 'ready') AS copies,
    request.paused, request.waiting, request."answerBy",
    (SELECT json_agg(leaf) FROM (
      SELECT leaf FROM (
        (SELECT "entryId", convert_from(leaf, 'UTF8') AS leaf FROM audit."Outbox"
         WHERE "subjectId" = ${subject} AND ${isNews("convert_from(leaf, 'UTF8')::jsonb->>'a'")}
         ORDER BY "entryId" DESC LIMIT ${newestLines})
        UNION ALL
        (SELECT e."entryId", convert_from(l.leaf, 'UTF8') FROM audit."EntryOfSubject" e
         JOIN audit."Leaf" l ON l.idx = e.idx
         WHERE e."subjectId" = ${subject} AND l.leaf IS NOT NULL AND ${isNews('l.event')}
         ORDER BY e."entryId" DESC LIMIT ${newestLines})
      ) each ORDER BY "entryId" DESC LIMIT ${newestLines}) line) AS newest
  FROM "Profile" p
  JOIN vault."SubjectKey" k ON k."subjectId" = p."userId"
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or("right" = 'restriction' AND ${stands}), false) AS paused,
      count(*) FILTER (WHERE state = 'in_progress')::int AS waiting,
      min("dueAt") FILTER (WHERE state = 'in_progress') AS "answerBy"
    FROM "PrivacyRequest" WHERE "subjectId" = ${subject}
  ) request
  WHERE p."userId" = ${subject}`;

/** A person's own visits to their data would push everything else off the home. */
const isNews = (event: string): string => `${event} <> 'record.listed'`;

/** How many lines of the log the home shows. */
const newestLines = 3;

/** Opens what `selectOverview` found of this person. */
export function readOverview(subjectId: string, row: OverviewRow): Overview {
  const { details, memberSince, paused, waiting, answerBy, failures, copies } = row;
  const subject = openSubject(subjectId, row);
  const { nameSealed, emailSealed } = inventory.Profile.columns;
  const newest = (row.decisions ?? []).map((found) => judgeDecision(subject, found));
  return {
    name: tryOpen(() => openColumn(subject, nameSealed.reads.sealed, row.profileId, row.nameSealed)),
    email: tryOpen(() => openColumn(subject, emailSealed.reads.sealed, row.profileId, row.emailSealed)),
    memberSince,
    details,
    uses: choices
      .filter(({ gate }) => gate === 'optional')
      .map(({ id }) => {
        const decided = newest.find(({ purpose }) => purpose === id);
        const on = counts(decided);
        const saidNo = decided?.event === 'refused' || decided?.event === 'withdrawn';
        return {
          purpose: id,
          on,
          since: on || saidNo ? (decided?.at ?? null) : null,
          shown: row.texts?.[id] ?? '',
        };
      }),
    asked: newest.filter(({ event, current }) => event === 'given' && !current).length,
    paused,
    waiting,
    answerBy,
    failures,
    copies,
    newest: (row.newest ?? []).map((leaf) => toActivity(parseLeaf(utf8(leaf)))),
  };
}

/** A name that cannot be read keeps nobody out of their pages: where it is held, they say so. */
function tryOpen(read: () => string): string {
  try {
    return read();
  } catch {
    return plainIn(writtenLanguage()).entries.unreadable.value;
  }
}
