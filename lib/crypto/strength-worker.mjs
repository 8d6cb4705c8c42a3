import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/** How much is judged at once: the time grows faster than the length. */
const LENGTH = 32;
/** Of this score, 10^10 guesses, the estimate knows no higher one. */
const STRONG = 4;

const estimate = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  maxLength: LENGTH,
  // Each more multiplies the time.
  l33tMaxSubstitutions: 4,
});

/**
 * Runs in a worker thread, which loads lists of common passwords, names and words: nothing is asked of anybody else.
 * @param {{ password: string, context: readonly string[] }} task
 * @returns {boolean} whether the beginning and the end of the password would both be guessed soon
 */
export default function work({ password, context }) {
  const typed = Array.from(password);
  const parts = [typed.slice(0, LENGTH), ...(typed.length > LENGTH ? [typed.slice(-LENGTH)] : [])];
  return parts.every((part) => estimate.check(part.join(''), [...context]).score < STRONG);
}
