import { english, type VerifyWords } from './words';
import type { Findings } from '@/lib/log/receipt';
import type { LogLeaf } from '@/lib/log/leaf';
import { wordIn } from '@/messages/words';
import { factText } from './facts';
import type { Judgement } from './judge';
import { fillFacts, MAX_NAME, visible } from './shown';
import { isHeld, todayReading, type AskedToday, type TodayReading } from './today-reading';

interface ReadingFact {
  readonly term: string;
  readonly value: string | Date;
}

/** A judgement in words, the same on the page, from the server and on the command line. */
export interface Reading {
  readonly tone: 'good' | 'due' | 'bad';
  /** One sentence. */
  readonly title: string;
  /** What to do next, where the title leaves it open. */
  readonly next: string | null;
  /** What the entry says; empty unless it is proven. */
  readonly facts: readonly ReadingFact[];
  /** The text that the entry commits to, where the file holds it. */
  readonly detail: string | null;
  readonly proven: readonly string[];
  readonly notProven: readonly string[];
  /** How the log stands today, for a valid receipt; null when that was no question. */
  readonly today: TodayReading | null;
}

const MAX_DETAIL = 2000;

/** `today` is what came of comparing a valid receipt with the log of today, where that was asked for. */
export function readingOf(
  judgement: Judgement,
  today: AskedToday | null = null,
  said: VerifyWords = english,
): Reading {
  const { receiptCheck } = said;
  if ('findings' in judgement) return validReading(judgement.findings, judgement.by, today, said);
  const nothing = { facts: [], detail: null, proven: [], notProven: [], today: null };
  if (!('origin' in judgement))
    return { tone: 'bad', title: receiptCheck.refused[judgement.verdict], next: null, ...nothing };
  const log = visible(judgement.origin, MAX_NAME);
  const { title, next } = receiptCheck.intact[judgement.verdict];
  return { tone: 'due', title: fillFacts(title, { log }), next: fillFacts(next, { log }), ...nothing };
}

function validReading(
  findings: Findings,
  by: 'own' | 'given',
  asked: AskedToday | null,
  said: VerifyWords,
): Reading {
  const { receiptCheck } = said;
  const { leaf, index, checkpoint, opened, detail } = findings;
  const words = {
    log: visible(checkpoint.origin, MAX_NAME),
    number: String(index + 1),
    size: String(checkpoint.size),
  };
  const { proven, notProven } = receiptCheck;
  const about = leaf.s !== 'sys';
  const held = asked !== null && isHeld(asked);
  return {
    tone: 'good',
    title: fillFacts(receiptCheck.valid[by], words),
    next: null,
    facts: factsOf(leaf, words, said),
    detail: detail === null ? null : visible(detail, MAX_DETAIL),
    proven: [
      proven.included,
      proven.signed[by],
      held && receiptCheck.today.continued,
      opened && proven.opened,
      detail !== null && proven.detail,
    ]
      .filter((text) => text !== false)
      .map((text) => fillFacts(text, words)),
    notProven: [
      notProven.time,
      notProven.truth,
      held ? notProven.everybody : asked === null ? notProven.now : notProven.today,
      opened ? notProven.name : about && notProven.whose,
      leaf.p !== undefined && detail === null && notProven.detail,
    ]
      .filter((text) => text !== false)
      .map((text) => fillFacts(text, words)),
    today: asked && todayReading(asked, checkpoint, said),
  };
}

function factsOf(
  leaf: LogLeaf,
  { log, number, size }: Record<'log' | 'number' | 'size', string>,
  said: VerifyWords,
): ReadingFact[] {
  const { receiptCheck } = said;
  const { terms, ownEvents, results, actors, place } = receiptCheck;
  const actor = leaf.act === 'sys' ? actors.system : leaf.act === leaf.s ? actors.subject : actors.other;
  // A blinded one is of a person who may still be there, and tells nothing.
  const [, reference = null] = /^request:(?![\w-]{22}$)(.+)$/.exec(leaf.obj) ?? [];
  return [
    {
      term: terms.what,
      value: anybodyText(leaf.a, said) ?? wordIn(ownEvents, leaf.a) ?? leaf.a,
    },
    { term: terms.when, value: timeOf(leaf.t) },
    { term: terms.result, value: results[leaf.r] },
    { term: terms.actor, value: leaf.a === 'session.failed' ? actors.unknown : actor },
    ...Object.entries(leaf.meta ?? {}).map(([name, fact]) => ({
      term: wordIn(terms.facts, name) ?? name,
      value: factText(name, fact, said),
    })),
    ...(reference === null ? [] : [{ term: terms.reference, value: reference }]),
    { term: terms.log, value: log },
    { term: terms.place, value: fillFacts(place, { number, size }) },
  ];
}

/** A time that does not exist, such as a 30 February, stays the text that it is. */
function timeOf(text: string): string | Date {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text ? time : text;
}

/** What happened, as somebody reads it who is not its person. */
function anybodyText(event: string, { events }: VerifyWords): string | undefined {
  return Object.hasOwn(events, event) ? events[event as keyof typeof events].anybody : undefined;
}
