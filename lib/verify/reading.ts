import type { Findings } from '@/lib/log/receipt';
import type { LogLeaf } from '@/lib/log/leaf';
import { receiptTexts } from '@/messages/en';
import { factText, wordIn } from './facts';
import type { Judgement } from './judge';

export interface ReadingFact {
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
}

const MAX_NAME = 200;
const MAX_DETAIL = 2000;

export function readingOf(judgement: Judgement): Reading {
  if ('findings' in judgement) return validReading(judgement.findings, judgement.by);
  const nothing = { facts: [], detail: null, proven: [], notProven: [] };
  if (!('origin' in judgement))
    return { tone: 'bad', title: receiptTexts.refused[judgement.verdict], next: null, ...nothing };
  const log = visible(judgement.origin, MAX_NAME);
  const { title, next } = receiptTexts.intact[judgement.verdict];
  return { tone: 'due', title: fill(title, { log }), next: fill(next, { log }), ...nothing };
}

/**
 * Text of a file that anybody may have written, fit to be shown: characters that draw nothing, move the cursor or turn
 * the direction of writing are spelled out, and a long text is cut.
 */
export function visible(text: string, max: number): string {
  const start = text.length > max ? `${text.slice(0, max)}…` : text;
  return start.replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}

function validReading(findings: Findings, by: 'own' | 'given'): Reading {
  const { leaf, index, checkpoint, opened, detail } = findings;
  const words = {
    log: visible(checkpoint.origin, MAX_NAME),
    number: String(index + 1),
    size: String(checkpoint.size),
  };
  const { proven, notProven } = receiptTexts;
  const about = leaf.s !== 'sys';
  return {
    tone: 'good',
    title: fill(receiptTexts.valid[by], words),
    next: null,
    facts: factsOf(leaf, words),
    detail: detail === null ? null : visible(detail, MAX_DETAIL),
    proven: [proven.included, proven.signed[by], opened && proven.opened, detail !== null && proven.detail]
      .filter((text) => text !== false)
      .map((text) => fill(text, words)),
    notProven: [
      notProven.time,
      notProven.truth,
      notProven.now,
      opened ? notProven.name : about && notProven.whose,
      leaf.p !== undefined && detail === null && notProven.detail,
    ]
      .filter((text) => text !== false)
      .map((text) => fill(text, words)),
  };
}

function factsOf(
  leaf: LogLeaf,
  { log, number, size }: Record<'log' | 'number' | 'size', string>,
): ReadingFact[] {
  const { terms, events, results, actors, place } = receiptTexts;
  const actor = leaf.act === 'sys' ? actors.system : leaf.act === leaf.s ? actors.subject : actors.other;
  const reference = leaf.obj.startsWith('request:') ? leaf.obj.slice('request:'.length) : null;
  return [
    {
      term: terms.what,
      value: wordIn(events, leaf.a) ?? leaf.a,
    },
    { term: terms.when, value: timeOf(leaf.t) },
    { term: terms.result, value: results[leaf.r] },
    { term: terms.actor, value: leaf.a === 'session.failed' ? actors.unknown : actor },
    ...Object.entries(leaf.meta ?? {}).map(([name, fact]) => ({
      term: wordIn(terms.facts, name) ?? name,
      value: factText(name, fact),
    })),
    ...(reference === null ? [] : [{ term: terms.reference, value: reference }]),
    { term: terms.log, value: log },
    { term: terms.place, value: fill(place, { number, size }) },
  ];
}

/** A time that does not exist, such as a 30 February, stays the text that it is. */
function timeOf(text: string): string | Date {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text ? time : text;
}

function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}
