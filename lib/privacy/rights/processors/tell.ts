import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { minutes, now } from '@/lib/privacy/clock';
import { listLivePurposes, mayProcess } from '@/lib/privacy/consent/consent';
import { findRecipient } from '@/lib/privacy/consent/recipient-record';
import { listRecipients } from '@/lib/privacy/consent/recipients';
import { findStops } from '@/lib/privacy/consent/use';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { getSubject } from '@/lib/privacy/keys/vault';
import { heldColumns } from '@/lib/privacy/field-sets';
import { namesIn, type Plan } from '@/lib/privacy/rights/erasure/plan';
import { backOff, type StepAttempt, type StepResult } from '@/lib/privacy/requests/steps';
import type { Processor } from '@/rightful.config';
import { composeBody, evidenceOf, isAcceptanceOf, readStatus, requestIdOf, type Told } from './message';
import { meantOf } from './received';
import { fetchExternal, OutboundError, type Answer } from './safe-request';
import { isSignedBy, signRequest } from './signature';

/** Why a processor counts as not told. Holds nothing of what it answered. */
class ProcessorError extends Error {
  override name = 'ProcessorError';
  constructor(
    readonly code:
      'unknown' | 'refused' | 'unsigned' | 'another-request' | 'cancelled' | 'not-on-this-machine',
  ) {
    super('A processor was not told.');
  }
}

/**
 * Tells a processor what a request is about, and asks how far it is; each may be done again. Done only when it says so
 * itself, signed with its key, of this request; null while it has not yet, and for good where the name is lost under which
 * it knows the person. Rejects to be tried again.
 */
export async function notifyProcessor({
  id,
  requestId,
  store,
  target,
}: StepAttempt): Promise<StepResult | null> {
  const recipient = await findRecipient(store.slice('processor:'.length));
  if (!recipient) throw new ProcessorError('unknown');
  // The officer says when it is done.
  if (target === null || recipient.told.by !== 'opendsr') return null;
  const processor = { ...recipient, ...recipient.told };
  const told = await readTold(id, requestId, target, processor);
  if (!told) return { count: null, answer: 'gone' };
  const step = await db().requestStep.findUnique({ where: { id }, select: { acceptedAt: true } });
  try {
    if (!step?.acceptedAt) await submit(processor, told);
    return await pollStatus(processor, id);
  } catch (error) {
    // Each of its steps would wait for it as long, and keep the other processors.
    if (error instanceof OutboundError && isSilence(error)) await backOff(store, rest);
    throw error;
  }
}

/** How long a processor that does not answer is asked nothing more. */
const rest = minutes(5);

function isSilence({ code }: OutboundError): boolean {
  return code === 'too-slow' || code === 'unreachable';
}

/** What the processor is to be told; null when there is nothing to tell any more, since the person is gone. */
async function readTold(
  stepId: string,
  requestId: string,
  target: string,
  processor: Processor,
): Promise<Told | null> {
  const { receives } = processor;
  const request = await db().privacyRequest.findUnique({
    where: { id: requestId },
    select: { right: true, about: true, subjectId: true, receivedAt: true, plan: true },
  });
  if (!request) return null;
  const { right, about, subjectId, receivedAt: at } = request;
  if (right === 'erasure') return { stepId, type: 'erasure', target, at, about: receives };
  if (right === 'erasure-part') {
    const { erase } = request.plan as unknown as Plan;
    return { stepId, type: 'erasure', target, at, about: meantOf(receives, namesIn(erase)) };
  }
  if (right === 'notification')
    return subjectId !== null && (await getSubject(db(), subjectId))
      ? { stepId, target, at, about: receives, ...(await readUse(subjectId, processor)) }
      : null;
  const value = subjectId === null || about === null ? undefined : await readValue(subjectId, about);
  return value === undefined || about === null
    ? null
    : { stepId, type: 'rectification', target, at, about: [about], value };
}

/**
 * What a processor may use data of a person for now. Where it has no use left that the data could be kept for, it is told
 * to delete it, unless its person has paused the use (GDPR Art. 18(2)) or can still cancel the deletion of their account:
 * then it is kept.
 */
async function readUse(subjectId: string, { id, receives }: Processor): Promise<Pick<Told, 'type' | 'use'>> {
  // One that was taken out of the configuration has no use left.
  const uses = listRecipients().find((present) => present.id === id)?.purposes ?? [];
  const user = await db().user.findUnique({ where: { id: subjectId }, select: { lockedAt: true } });
  const { paused, disputed } = await findStops(db(), subjectId);
  const live = (await listLivePurposes(db(), subjectId)).filter((purpose) => uses.includes(purpose));
  if (live.length === 0 && !paused && !user?.lockedAt) return { type: 'erasure' };
  const mayUseFor: string[] = [];
  for (const purpose of live) if (await mayProcess(subjectId, purpose)) mayUseFor.push(purpose);
  return { type: 'restriction', use: { mayUseFor, disputed: meantOf(receives, disputed) } };
}

/** The value of a detail as it is now; undefined when its person is gone. */
async function readValue(subjectId: string, about: string): Promise<string | null | undefined> {
  const column = heldColumns(inventory.Profile).find(([, { key }]) => about === `profile.${key}`);
  const [name, held] = column ?? ['', null];
  const subject = await getSubject(db(), subjectId);
  if (!subject || typeof held?.reads !== 'object') return undefined;
  const row: Record<string, unknown> | null = await db().profile.findUnique({
    where: { userId: subjectId },
    select: { id: true, [name]: true },
  });
  if (!row) return undefined;
  const stored = row[name];
  return stored instanceof Uint8Array
    ? openColumn(subject, held.reads.sealed, String(row['id']), stored)
    : null;
}

async function submit(processor: Processor, told: Told): Promise<void> {
  const answer = await ask(processor, 'POST', '/requests', composeBody(told));
  // It may have it already: then it says so, and the next question is how far it is.
  if (![200, 201, 202, 409].includes(answer.status)) throw new ProcessorError('refused');
  if (!isSignedBy(processor.publicKey, answer)) throw new ProcessorError('unsigned');
  if (!isAcceptanceOf(told.stepId, answer.body)) throw new ProcessorError('another-request');
  await db().requestStep.updateMany({
    where: { id: told.stepId, state: { in: ['open', 'overdue'] } },
    data: { acceptedAt: now() },
  });
}

async function pollStatus(processor: Processor, stepId: string): Promise<StepResult | null> {
  const answer = await ask(processor, 'GET', `/requests/${requestIdOf(stepId)}`, null);
  if (answer.status === 404) {
    // It lost what it had confirmed: it is told again.
    await db().requestStep.updateMany({ where: { id: stepId }, data: { acceptedAt: null } });
    return null;
  }
  if (answer.status !== 200) throw new ProcessorError('refused');
  if (!isSignedBy(processor.publicKey, answer)) throw new ProcessorError('unsigned');
  const said = readStatus(stepId, answer.body);
  if (!said) throw new ProcessorError('another-request');
  if (said.request_status === 'cancelled') throw new ProcessorError('cancelled');
  if (said.request_status !== 'completed') return null;
  const signature = String(answer.headers['x-opendsr-signature']);
  return {
    count: said.results_count ?? null,
    answer: 'confirmed',
    evidence: evidenceOf(answer.body, signature, processor.publicKey),
  };
}

function ask(
  { endpoint, authority, onThisMachine }: Processor,
  method: 'GET' | 'POST',
  path: string,
  body: Uint8Array | null,
): Promise<Answer> {
  if (onThisMachine && !env().loopback) throw new ProcessorError('not-on-this-machine');
  const url = new URL(`${endpoint}${path}`);
  const headers = {
    accept: 'application/json',
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...signRequest({ url, method, body }),
  };
  return fetchExternal({
    url,
    method,
    headers,
    body,
    onThisMachine: onThisMachine === true,
    ...(authority === undefined ? {} : { authority }),
  });
}
