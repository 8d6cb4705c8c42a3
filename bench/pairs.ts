/** The middle of a set of measurements, and between which two of them the true middle lies. */
export interface Estimate {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The fewest pairs that a ratio may come from. */
export const FEWEST_PAIRS = 30;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (lower === undefined || upper === undefined) throw new TypeError('Nothing was measured.');
  return (lower + upper) / 2;
}

/**
 * How many measurements to leave out at each end, so that the true median lies between the rest with at least 95 %.
 * Each measurement is above it with probability 1/2, whatever the noise looks like: the binomial distribution counts.
 */
export function trimmedAtEachEnd(count: number): number {
  let [term, below, trimmed] = [0.5 ** count, 0, 0];
  for (let k = 0; k < count / 2; k += 1) {
    below += term;
    if (below > 0.025) break;
    trimmed = k;
    term *= (count - k) / (k + 1);
  }
  return trimmed;
}

/** The median with its 95 % interval by order statistics. Throws TypeError for fewer than 30 values. */
export function estimate(values: readonly number[]): Estimate {
  if (values.length < FEWEST_PAIRS) throw new TypeError(`A ratio takes at least ${FEWEST_PAIRS} pairs.`);
  const sorted = values.toSorted((a, b) => a - b);
  const trimmed = trimmedAtEachEnd(sorted.length);
  const [low, high] = [sorted[trimmed], sorted[sorted.length - 1 - trimmed]];
  if (low === undefined || high === undefined) throw new TypeError('Nothing was measured.');
  return { median: median(sorted), low, high, count: sorted.length };
}

/** What a ratio should be. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** Whether the interval reaches the target: noise alone never fails a ratio. */
export function holds({ low, high }: Estimate, target: Target): boolean {
  return 'atMost' in target ? low <= target.atMost : high >= target.atLeast;
}

/**
 * Measures two things in turn, A B, B A, A B, ..., so that a drift of the machine meets both alike. Each returns one
 * number, and the pair counts as the first over the second.
 */
export async function comparePairs(
  pairs: number,
  first: () => Promise<number>,
  second: () => Promise<number>,
): Promise<{ ratio: Estimate; first: number; second: number }> {
  const measured: { a: number; b: number }[] = [];
  for (let i = 0; i < pairs; i += 1) {
    if (i % 2 === 0) {
      const a = await first();
      measured.push({ a, b: await second() });
    } else {
      const b = await second();
      measured.push({ a: await first(), b });
    }
  }
  return {
    ratio: estimate(measured.map(({ a, b }) => a / b)),
    first: median(measured.map(({ a }) => a)),
    second: median(measured.map(({ b }) => b)),
  };
}
