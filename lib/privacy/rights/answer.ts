import { db } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { answerDispute } from './dispute';
import { answerObjection } from './objection';

const ways = { objection: answerObjection, dispute: answerDispute };

/**
 * Answers whatever is being looked into under this number, for the officer, and says which right it was. Refuses with
 * `not-found` for any other number, and with `invalid-input` for an answer without words.
 */
export async function answerRequest(
  reference: string,
  answer: 'upheld' | 'refused',
  words: string,
): Promise<keyof typeof ways> {
  const found = await db().privacyRequest.findUnique({ where: { reference }, select: { right: true } });
  const right = found?.right;
  if (right !== 'objection' && right !== 'dispute') throw new RightfulError('not-found');
  await ways[right](reference, answer, words);
  return right;
}
