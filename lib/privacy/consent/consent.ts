import { db, uuidv7, type Reader, type Tx } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit, type Entry } from '@/lib/privacy/evidence/audit';
import { recordInLedger, type LedgerEntry } from '@/lib/privacy/evidence/ledger';
import { disputable, type Disputable } from '@/lib/privacy/inventory';
import { getSubject, type Subject } from '@/lib/privacy/keys/vault';
import type { Viewer } from '@/lib/privacy/viewer';
import { appendDecisions } from './append';
import type { ConsentDecision } from './chain';
import { compareDecisions, type Agreement, type Lost } from './compare';
import { counts, findNewestDecision, listNewestDecisions } from './newest';
import { choices, getPurpose, purposes, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { listChanged, type ChangedFact } from './substance';
import { getNotice, getPresentTexts, getTextsByHash, type ConsentBody, type Text } from './texts';
import { findStops } from './use';
import type { NoticeBody } from './notice';
import type { Language } from '@/messages/languages';

/** Where and how a decision was made; closed sets, recorded with it. */
export interface Surface {
  readonly surface: 'sign-up' | 'choices' | 'delete' | 'object' | 'restore' | 'import';
  readonly method: 'checkbox' | 'switch' | 'deletion' | 'ledger' | 'import';
}

/** What one person decided about one purpose, and the hash (hex) of the text that was in front of them. */
export interface Decided {
  readonly purpose: PurposeId;
  readonly event: ConsentDecision;
  readonly shown: string;
}

/**
 * Appends one event for each decision, with its audit entry. Refuses (`text-changed`) when the text that was shown is no
 * longer the newest: nobody consents to words that they did not see. Taking a consent back is never refused for that, nor is what the
 * ledger asks for, or what a person decided before and takes along.
 * What is taken back, and what is given after the sign-up, is written into the ledger: call it last. The caller holds the
 * account, so that one decision follows the other.
 */
export async function recordConsents(
  tx: Tx,
  subject: Subject,
  where: Surface,
  decisions: readonly Decided[],
): Promise<void> {
  const present = await getPresentTexts(tx);
  const earlier = await getTextsByHash(
    tx,
    decisions.map(({ shown }) => shown),
  );
  const at = await nextTimestamp(tx, subject.id);
  const rows = decisions.map(({ purpose, event, shown }) => {
    const old = event === 'withdrawn' || isAgain(where) ? earlier.get(shown) : undefined;
    const text = present.get(shown) ?? old;
    if (!text || text.key !== purpose) throw new RightfulError('text-changed');
    return { id: uuidv7(), purpose, event, text };
  });
  const languages = [...new Set(rows.map(({ text }) => text.language))];
  const notices = new Map<string, Text<NoticeBody>>();
  for (const language of languages) notices.set(language, await getNotice(language, tx));
  const noticeOf = ({ language }: Text<ConsentBody>): string => {
    const notice = notices.get(language);
    if (!notice) throw new Error(`No notice was read in ${language}.`);
    return notice.hash;
  };
  await appendDecisions(
    tx,
    subject,
    rows.map(({ id, purpose, event, text }) => ({
      id,
      purpose,
      event,
      textHash: text.hash,
      noticeHash: noticeOf(text),
      language: text.language,
      ...where,
      at: at.toISOString(),
    })),
  );
  await recordAudit(
    tx,
    ...rows.map(({ id, purpose, event, text }): Entry => ({
      event: `consent.${event}`,
      subject,
      actor: isAgain(where) ? 'system' : 'subject',
      object: `consent:${id}`,
      meta: { purpose, surface: where.surface },
      detail: {
        purpose,
        event,
        text: text.hash,
        version: text.version,
        notice: noticeOf(text),
        language: text.language,
      },
      at,
    })),
  );
  // What the ledger itself asks for is in it already, and a new account gives nothing back that was ever taken.
  if (isAgain(where) || where.surface === 'sign-up') return;
  const entries = decisions.flatMap(({ purpose, event }): LedgerEntry[] =>
    event === 'refused'
      ? []
      : [{ act: event === 'given' ? 'consent' : 'withdrawal', subjectId: subject.id, purpose }],
  );
  if (entries.length > 0) await recordInLedger(tx, ...entries);
}

/** Now, or right after the person's newest decision: that one counts whose time is the latest, and clocks of hosts differ. */
async function nextTimestamp(tx: Tx, userId: string): Promise<Date> {
  const { _max: newest } = await tx.consentEvent.aggregate({ where: { userId }, _max: { at: true } });
  const earliest = newest.at && after(newest.at, 1);
  const at = now();
  return earliest && earliest > at ? earliest : at;
}

/** Whether it was decided before, and is only written down again. */
function isAgain({ method }: Surface): boolean {
  return method === 'ledger' || method === 'import';
}

/**
 * Whether this person's data may be used for this purpose now. Ask at the moment of use, not when a job is queued.
 * False for everybody who is unknown, unverified, whose account is locked, who paused the use of their data, who objected
 * to this use, or whose newest decision is not a yes to what the use does now, or does not prove itself (decision 0047).
 * What nobody is asked about goes on in a pause: it stores the data, keeps it safe, and shows what happened (GDPR
 * Art. 18(2)).
 *
 * Also false when a detail is disputed that the purpose cannot do without, as the inventory has it, or that this use
 * takes beside: name those in `details`. A use that can go on without one asks again without it.
 */
export async function mayProcess(
  subjectId: string,
  purpose: PurposeId,
  details: readonly Disputable['name'][] = [],
): Promise<boolean> {
  const user = await db().user.findUnique({
    where: { id: subjectId },
    select: { verifiedAt: true, lockedAt: true },
  });
  if (!user?.verifiedAt || user.lockedAt) return false;
  const { paused, objected, disputed } = await findStops(db(), subjectId);
  if (objected.includes(purpose)) return false;
  const needed = disputable.filter(
    ({ name, neededFor }) => neededFor.includes(purpose) || details.includes(name),
  );
  if (needed.some(({ name }) => disputed.includes(name))) return false;
  if (getPurpose(purpose).gate === 'none') return true;
  return !paused && counts(await findNewestDecision(subjectId, purpose));
}

/**
 * The purposes for which data of a person with an account may be held now. A yes holds it until its person decides about
 * words that changed, although `mayProcess` says no meanwhile.
 */
export async function listLivePurposes(reader: Reader, subjectId: string): Promise<readonly PurposeId[]> {
  const newest = await listNewestDecisions(subjectId, reader);
  const given = newest.filter(({ event }) => event === 'given').map(({ purpose }) => purpose);
  return purposes.filter(({ id, gate }) => gate === 'none' || given.includes(id)).map(({ id }) => id);
}

/** One past decision with the words of its day. */
export interface ConsentHistoryItem {
  /** The entry of the log that records it, which has its receipt; null once that was pruned. */
  readonly entryId: string | null;
  readonly event: ConsentDecision;
  readonly at: Date;
  readonly surface: Surface['surface'];
  /** What the log says of it. */
  readonly agreement: Agreement;
  readonly text: Text<ConsentBody>;
}

/** One choice as its person sees it: how it stands, and the whole history, newest first. */
export interface ConsentChoice {
  readonly purpose: PurposeId;
  readonly gate: 'required' | 'optional';
  readonly on: boolean;
  /** What the use is called in the language that was asked for. */
  readonly name: string;
  /** True where what is stored was changed or taken away by somebody else: it counts as no. */
  readonly broken: boolean;
  /** Decisions that the log holds, and of which nothing is stored any more. */
  readonly lost: readonly Lost[];
  /** The words that the yes of its person was given to, while that counts; else the present ones. */
  readonly text: Text<ConsentBody>;
  /** What changed in substance since they said yes, so that they are asked again; null where nothing did. */
  readonly changed: readonly ChangedFact[] | null;
  readonly history: readonly ConsentHistoryItem[];
}

/** Every choice of a person. */
export async function listChoices(viewer: Viewer, language: Language): Promise<readonly ConsentChoice[]> {
  const subject = await getSubject(db(), viewer.subjectId);
  if (!subject) return [];
  const { decisions, lost } = await compareDecisions(db(), subject);
  const newest = await listNewestDecisions(viewer.subjectId);
  const past = await getTextsByHash(db(), [...new Set(decisions.map(({ textHash }) => textHash))]);
  const present = [...(await getPresentTexts(db())).values()];
  const presentIn = (purpose: PurposeId, written: string) =>
    present.find((text) => text.key === purpose && text.language === written);
  return choices.flatMap(({ id, gate }): ConsentChoice[] => {
    const text = presentIn(id, language);
    if (!text || gate === 'none') return [];
    const history = decisions.flatMap((one): ConsentHistoryItem[] => {
      const of = past.get(one.textHash);
      if (one.purpose !== id || !of) return [];
      const { entryId, event, at, surface, agreement } = one;
      return [
        { entryId, event, at: new Date(at), surface: surface as Surface['surface'], agreement, text: of },
      ];
    });
    const standing = newest.find(({ purpose }) => purpose === id);
    const given = standing?.event === 'given' ? (history.at(-1)?.text ?? null) : null;
    const on = given !== null && counts(standing);
    return [
      {
        purpose: id,
        gate,
        on,
        name: text.body.name,
        broken: standing?.event === 'unproved',
        lost: lost.filter(({ purpose }) => purpose === id),
        text: on ? given : text,
        changed:
          given && !on
            ? listChanged(given.body, (presentIn(id, given.language) ?? text).body, text.body, language)
            : null,
        history: history.toReversed(),
      },
    ];
  });
}
