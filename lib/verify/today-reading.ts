import type { VerifyWords } from './words';
import type { Findings } from '@/lib/log/receipt';
import { fillFacts, MAX_NAME, visible } from './shown';
import type { LogStanding, Today } from '@/lib/log/today';

/** What came of comparing a receipt with the log of today, or why nobody was asked. */
export type AskedToday =
  | (Today & {
      /** Who asked: `server` asks nobody but itself. */
      readonly by: keyof VerifyWords['receiptCheck']['today']['asked'];
      /** Where the command line asked. */
      readonly at?: string;
    })
  | { readonly unasked: keyof VerifyWords['receiptCheck']['today']['unasked'] };

/** That in words. */
export interface TodayReading {
  readonly tone: 'plain' | 'good' | 'due' | 'bad';
  readonly title: string;
  /** What was asked of the network; null when nothing was. */
  readonly asked: string | null;
}

const tones: Readonly<Record<LogStanding, TodayReading['tone']>> = {
  extends: 'good',
  same: 'good',
  truncated: 'bad',
  forked: 'bad',
  renamed: 'due',
  unsigned: 'due',
  unreadable: 'due',
  unreachable: 'due',
};

/** Whether the log of today is proven to hold the entry. */
export function isHeld(asked: AskedToday): boolean {
  return 'standing' in asked && (asked.standing === 'extends' || asked.standing === 'same');
}

export function todayReading(
  asked: AskedToday,
  receipt: Findings['checkpoint'],
  { receiptCheck }: VerifyWords,
): TodayReading {
  const texts = receiptCheck.today;
  if ('unasked' in asked) return { tone: 'plain', title: texts.unasked[asked.unasked], asked: null };
  const { standing, checkpoint, tiles, by, at = '' } = asked;
  const words = {
    size: String(receipt.size),
    today: String(checkpoint?.size ?? ''),
    newLog: visible(checkpoint?.origin ?? '', MAX_NAME),
    at: visible(at, MAX_NAME),
    tiles: tiles === 0 ? '' : tiles === 1 ? texts.tile : fillFacts(texts.tiles, { count: String(tiles) }),
  };
  return {
    tone: tones[standing],
    title: fillFacts(texts.standing[standing], words),
    asked: fillFacts(texts.asked[by], words),
  };
}
