import type http from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { days, hours, minutes } from '@/lib/privacy/clock';
import { listChoices } from '@/lib/privacy/consent/consent';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { disputeDetail, withdrawDispute } from '@/lib/privacy/rights/dispute';
import { objectTo, withdrawObjection } from '@/lib/privacy/rights/objection';
import { pauseUse, resumeUse } from '@/lib/privacy/rights/pause';
import { turnOffOptional } from '@/lib/privacy/rights/turn-off';
import { cancelErasure, withdrawRequired } from '@/lib/privacy/rights/erasure/grace';
import { erasePart } from '@/lib/privacy/rights/erasure/part';
import { erasePersonAgain } from '@/lib/privacy/rights/erasure/person';
import { findErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import {
  runDueErasureSteps,
  runDueProcessorSteps,
  runErasureStep,
} from '@/lib/privacy/rights/erasure/stores';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';
import { listSteps, type StepView } from '@/lib/privacy/requests/steps';
import { config, type Processor } from '@/rightful.config';
import { travel } from '@/test/clock';
import { confirmed, correctDetail, fresh, newPerson, type Person, switchNews } from '@/test/people';
import { startProcessor, type TestProcessor } from '@/test/processor';
import { countStatements } from '@/test/children';
import { finished, killErasure, schedule } from '@/test/erasures';
import { bytesOf, fileIn, unzip } from '@/test/packages';
import { scanDatabase } from '@/test/scan';
import { composeNotice } from '@/lib/privacy/consent/notice';
import { sharedFor, sharedOf } from '@/lib/privacy/consent/recipients';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import { en } from '@/messages/en/index';
import { collect } from '@/test/collect';
import { giveUp, listNames, listOutstanding } from './officer';
import { listNotifications } from './told';
import { getRequestKey, isSignedBy } from './signature';

const processors = config.processors as Processor[];
let acme: TestProcessor;

beforeAll(async () => {
  acme = await startProcessor(
    { id: 'acme', receives: ['profile.email', 'profile.phone'], purposes: ['account'] },
    getRequestKey,
  );
});
afterAll(async () => {
  await acme.stop();
  await forgetOpen();
});
beforeEach(() => {
  processors.push(acme.processor);
  Object.assign(acme, { status: 'pending', behave: null, say: null });
  acme.handed.splice(0);
  acme.refused.splice(0);
});
afterEach(() => {
  processors.splice(0);
});

function forgetOpen(): Promise<unknown> {
  return db().requestStep.deleteMany({
    where: { store: 'processor:acme', state: { in: ['open', 'overdue'] } },
  });
}

/** Erases a person, and says which request and which step tells the processor. */
async function erase(person: Person): Promise<{ reference: string; requestId: string; stepId: string }> {
  const { reference } = await eraseAccount(await confirmed(person.viewer, 'erase'));
  const { id, steps } = await db().privacyRequest.findUniqueOrThrow({
    where: { reference },
    select: { id: true, steps: { select: { id: true, store: true } } },
  });
  for (const step of steps.filter(({ store }) => store === 'mail')) await runErasureStep(step.id);
  return {
    reference,
    requestId: id,
    stepId: steps.find(({ store }) => store === 'processor:acme')?.id ?? '',
  };
}

async function stateOf(requestId: string): Promise<string> {
  return (await db().privacyRequest.findUniqueOrThrow({ where: { id: requestId }, select: { state: true } }))
    .state;
}

async function told(requestId: string): Promise<StepView | undefined> {
  return (await listSteps(requestId)).find(({ store }) => store === 'processor:acme');
}

test('a processor is told by a signed request, and only its own signed word completes the deletion', async () => {
  const person = await newPerson();
  expect((await previewErasure(person.viewer, 'en')).told).toContain(
    'Acme Mail (Ireland) is told to delete the data about you that it received from us',
  );
  const { reference, requestId, stepId } = await erase(person);
  expect(await runErasureStep(stepId)).toBe(false);
  expect(await stateOf(requestId)).toBe('completed_with_outstanding');
  expect(await told(requestId)).toMatchObject({ state: 'open', acceptedAt: expect.any(Date) });

  acme.status = 'completed';
  travel(hours(1));
  expect(await runErasureStep(stepId)).toBe(true);
  expect(await stateOf(requestId)).toBe('completed');
  expect(acme.refused).toEqual([]);
  expect(acme.handed.map(({ body }) => body)).toEqual([
    expect.objectContaining({
      regulation: 'gdpr',
      subject_request_type: 'erasure',
      extensions: { rightful: { about: ['profile.email', 'profile.phone'] } },
      subject_identities: [
        {
          identity_type: 'controller_customer_id',
          identity_value: expect.stringMatching(/^[\w-]{22}$/),
          identity_format: 'raw',
        },
      ],
    }),
  ]);
  // What they said is kept with their signature, and nothing by which they knew the person.
  const step = await told(requestId);
  const kept = JSON.parse(step?.evidence ?? '{}') as { body: string; signature: string };
  const answer = {
    status: 200,
    headers: { 'x-opendsr-signature': kept.signature },
    body: Buffer.from(kept.body),
  };
  expect(isSignedBy(acme.processor.publicKey, answer)).toBe(true);
  expect(step).toMatchObject({ state: 'done', count: 3, answer: 'confirmed' });
  const identities = acme.handed[0]?.body['subject_identities'] as { identity_value: string }[] | undefined;
  expect(await scanDatabase([identities?.[0]?.identity_value ?? '-', person.id, person.email])).toEqual([]);
  const outcome = await findErasureOutcome(reference, 'en');
  expect(outcome?.steps.find(({ store }) => store === 'processor:acme')?.words).toContain('signature');
});

test('the officer is told the name under which a request will ask, until the account is gone', async () => {
  const person = await newPerson();
  const names = await listNames(person.id);
  const { stepId } = await erase(person);
  await runErasureStep(stepId);
  const asked = acme.handed[0]?.body['subject_identities'] as { identity_value: string }[] | undefined;
  expect(names).toEqual(new Map([['acme', asked?.[0]?.identity_value]]));
  await expect(listNames(person.id)).rejects.toMatchObject({ code: 'not-found' });
});

test('one that fails, answers too much, leads elsewhere, or cuts off is asked again until it recovers', async () => {
  const { requestId, stepId } = await erase(await newPerson());
  const redirected: string[] = [];
  const ways: readonly ((request: http.IncomingMessage, response: http.ServerResponse) => unknown)[] = [
    (_, response) => response.writeHead(500).end('broken'),
    (_, response) => response.writeHead(201).end('x'.repeat(100_000)),
    (request, response) => {
      redirected.push(request.url ?? '');
      return response.writeHead(302, { location: `${acme.processor.endpoint}/elsewhere` }).end();
    },
    (_, response) => response.destroy(),
    (_, response) => response.writeHead(201, { 'content-length': '50' }).destroy(),
  ];
  let later = 0;
  for (const way of ways) {
    acme.behave = (request, response) => {
      way(request, response);
      return true;
    };
    travel((later += hours(7)));
    await expect(runErasureStep(stepId)).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    expect(await stateOf(requestId)).toBe('completed_with_outstanding');
  }
  expect(redirected).toEqual(['/v2/requests']);
  acme.behave = null;
  acme.status = 'completed';
  travel(later + hours(7));
  expect(await runErasureStep(stepId)).toBe(true);
  expect(await stateOf(requestId)).toBe('completed');
  expect(new Set(acme.handed.map(({ id }) => id)).size).toBe(1);
});

test('one that is silent is asked once, and keeps neither other processors waiting nor what else is due', async () => {
  await forgetOpen();
  const other = await startProcessor(
    { id: 'other', receives: ['profile.email'], purposes: ['account'] },
    getRequestKey,
  );
  processors.push(other.processor);
  other.status = 'completed';
  let asked = 0;
  acme.behave = (_, response) => {
    asked += 1;
    response.destroy();
    return true;
  };
  for (let n = 0; n < 3; n += 1) await erase(await newPerson());
  travel(minutes(1));
  await runDueErasureSteps();
  expect(asked).toBe(0);
  expect(await runDueProcessorSteps()).toBe(3);
  expect(asked).toBe(1);
  Object.assign(acme, { behave: null, status: 'completed' });
  await runDueProcessorSteps();
  expect(acme.handed).toEqual([]);
  travel(minutes(7));
  expect(await runDueProcessorSteps()).toBe(3);
  await other.stop();
});

test('nothing that a processor signs of another request, unsigned, or in other words ends the step', async () => {
  const { requestId, stepId } = await erase(await newPerson());
  const lies: readonly [string, (answer: Record<string, unknown>) => unknown][] = [
    [
      'another-request',
      (answer) => ({ ...answer, subject_request_id: '00000000-0000-4000-8000-000000000000' }),
    ],
    ['another-request', () => 'done'],
    ['another-request', (answer) => ({ ...answer, request_status: 'COMPLETED', name: 'Zebulon' })],
  ];
  acme.status = 'completed';
  let later = 0;
  for (const [code, say] of lies) {
    acme.say = say;
    travel((later += hours(7)));
    await expect(runErasureStep(stepId)).rejects.toMatchObject({ code });
  }
  acme.say = null;
  for (const signature of ['', 'AAAA', Buffer.alloc(64, 7).toString('base64')]) {
    acme.behave = (request, response) => {
      const id = acme.handed[0]?.id ?? '';
      response.writeHead(200, { 'x-opendsr-signature': signature });
      response.end(JSON.stringify({ subject_request_id: id, request_status: 'completed' }));
      return request.url !== '';
    };
    travel((later += hours(7)));
    await expect(runErasureStep(stepId)).rejects.toMatchObject({ code: 'unsigned' });
  }
  expect(await stateOf(requestId)).toBe('completed_with_outstanding');
  expect(await told(requestId)).toMatchObject({ evidence: null });
  expect(await scanDatabase(['Zebulon'])).toEqual([]);
});

test('one that forgot the request is told again, under the same number', async () => {
  const { requestId, stepId } = await erase(await newPerson());
  await runErasureStep(stepId);
  acme.forget();
  acme.status = 'completed';
  travel(hours(7));
  expect(await runErasureStep(stepId)).toBe(false);
  expect(await told(requestId)).toMatchObject({ acceptedAt: null });
  travel(hours(14));
  expect(await runErasureStep(stepId)).toBe(true);
  expect(acme.handed.length).toBe(2);
  expect(new Set(acme.handed.map(({ id }) => id)).size).toBe(1);
});

test('one that never confirms is late after its deadline, stays outstanding, and only the officer ends it', async () => {
  const { requestId, stepId } = await erase(await newPerson());
  await runErasureStep(stepId);
  travel(days(31));
  expect(await runErasureStep(stepId)).toBe(false);
  expect(await told(requestId)).toMatchObject({ state: 'overdue' });
  expect(await stateOf(requestId)).toBe('completed_with_outstanding');
  expect((await collect(listOutstanding())).map(({ id, state }) => [id, state])).toContainEqual([
    stepId,
    'overdue',
  ]);
  await giveUp(stepId);
  await expect(giveUp(stepId)).rejects.toMatchObject({ code: 'not-found' });
  expect(await told(requestId)).toMatchObject({ state: 'given_up', answer: 'impossible' });
  expect(await stateOf(requestId)).toBe('completed');
});

test('a correction is passed on with the value as it is then, and with nothing once the person is gone', async () => {
  const person = await newPerson();
  await correctDetail(person, 'note', 'Nobody receives it');
  expect(await db().privacyRequest.count({ where: { subjectId: person.id } })).toBe(0);
  await correctDetail(person, 'phone', '+44 20 7946 0001');
  await correctDetail(person, 'phone', '+44 20 7946 0002');
  const steps = await db().requestStep.findMany({
    where: { request: { subjectId: person.id, right: 'correction', about: 'profile.phone' } },
    orderBy: { id: 'asc' },
    select: { id: true, requestId: true },
  });
  acme.status = 'completed';
  expect(await runErasureStep(steps[0]?.id ?? '')).toBe(true);
  expect(await stateOf(steps[0]?.requestId ?? '')).toBe('completed');
  expect(acme.handed.at(-1)?.body).toMatchObject({
    subject_request_type: 'rectification',
    extensions: { rightful: { about: ['profile.phone'], value: '+44 20 7946 0002' } },
  });
  await erase(person);
  expect(await runErasureStep(steps[1]?.id ?? '')).toBe(true);
  expect(acme.handed.length).toBe(1);
});

test('of a kind that is deleted by itself, it is told exactly what went of what it received', async () => {
  const person = await newPerson();
  for (const key of ['phone', 'note']) await correctDetail(person, key, '+44 20 7946 0958');
  await runDueProcessorSteps();
  acme.handed.splice(0);
  const reference = await erasePart(await confirmed(person.viewer, 'erase-part'), 'profile');
  const { id, state, steps } = await db().privacyRequest.findUniqueOrThrow({
    where: { reference },
    select: { id: true, state: true, steps: { select: { id: true } } },
  });
  expect(state).toBe('completed_with_outstanding');
  acme.status = 'completed';
  expect(await runErasureStep(steps[0]?.id ?? '')).toBe(true);
  expect(acme.handed.map(({ body }) => body['extensions'])).toEqual([
    { rightful: { about: ['profile.phone'] } },
  ]);
  expect(await stateOf(id)).toBe('completed');
});

test('of who chose nothing, a processor of an optional use is told nothing; of who chose it once, it is', async () => {
  processors.splice(0, 1, { ...acme.processor, purposes: ['news'] });
  const [never, once] = [await newPerson(), await newPerson({ optional: true })];
  expect((await erase(never)).stepId).toBe('');
  await switchNews(once, false);
  expect((await erase(once)).stepId).not.toBe('');
});

/** Has the processor told whatever waits for a person, and returns what it was handed. */
async function tellAbout(person: Person): Promise<unknown[]> {
  const before = acme.handed.length;
  const steps = await db().requestStep.findMany({
    where: { request: { subjectId: person.id }, state: 'open' },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of steps) expect(await runErasureStep(id)).toBe(true);
  return acme.handed
    .slice(before)
    .map(({ body }) => [
      body['subject_request_type'],
      (body['extensions'] as { rightful: unknown }).rightful,
    ]);
}

test('whatever a person stops or allows again, a processor is told what it may use by then, and they see that', async () => {
  processors.splice(0, 1, { ...acme.processor, purposes: ['account', 'news', 'security'] });
  acme.status = 'completed';
  const person = await newPerson({ optional: true });
  const { viewer } = person;
  const about = acme.processor.receives;
  const may = (...mayUseFor: string[]) => ['restriction', { about, mayUseFor, disputed: [] }];
  await switchNews(person, false);
  expect(await tellAbout(person)).toEqual([may('account', 'security')]);
  await objectTo(viewer, 'security', '');
  expect(await tellAbout(person)).toEqual([may('account')]);
  await withdrawObjection(viewer, 'security');
  await switchNews(person, true);
  expect(await tellAbout(person)).toEqual(Array(2).fill(may('account', 'news', 'security')));
  await pauseUse(viewer, 'claims');
  expect(await tellAbout(person)).toEqual([may('security')]);
  // Told late, it hears nothing that is over by then.
  await resumeUse(viewer);
  await turnOffOptional(viewer);
  await pauseUse(viewer, 'claims');
  await resumeUse(viewer);
  expect(await tellAbout(person)).toEqual(Array(4).fill(may('account', 'security')));

  await correctDetail(person, 'phone', '+44 20 7946 0003');
  await tellAbout(person);
  await disputeDetail(viewer, 'profile.phone', '');
  expect(await tellAbout(person)).toEqual([
    ['restriction', { about, mayUseFor: ['account', 'security'], disputed: ['profile.phone'] }],
  ]);
  await disputeDetail(viewer, 'profile.name', '');
  expect(await tellAbout(person)).toEqual([]);
  await withdrawDispute(viewer, 'profile.name');
  await withdrawDispute(viewer, 'profile.phone');
  expect(await tellAbout(person)).toEqual([may('account', 'security')]);
  expect(acme.refused).toEqual([]);

  const told = await listNotifications(viewer.subjectId, 'en');
  expect(told.map(({ about: what, change }) => [what, change]).toReversed()).toEqual([
    ['Product news by email', 'You switched it off'],
    ['Keeping your account safe', 'You objected to it'],
    ['Keeping your account safe', 'Your objection ended'],
    ['Product news by email', 'You switched it on'],
    [null, 'You paused the use of your data'],
    [null, 'The pause on your data ended'],
    ['Product news by email', 'You switched it off'],
    [null, 'You paused the use of your data'],
    [null, 'The pause on your data ended'],
    ['Phone', 'You corrected it'],
    ['Phone', 'You dispute it'],
    ['Phone', 'The dispute ended'],
  ]);
  expect(told[0]).toMatchObject({
    who: 'Acme Mail (Ireland)',
    words: en.recipients.confirmed,
    evidence: expect.stringContaining('signature'),
  });
  expect(await listNotifications((await newPerson()).id, 'en')).toEqual([]);
});

test('a processor that has no use left deletes, but not what its person has paused or while it may be needed again', async () => {
  processors.splice(0, 1, { ...acme.processor, purposes: ['news'] });
  acme.status = 'completed';
  const [never, once] = [await newPerson(), await newPerson({ optional: true })];
  await switchNews(never, true);
  expect(await tellAbout(never)).toEqual([]);
  const about = acme.processor.receives;
  await switchNews(once, false);
  expect(await tellAbout(once)).toEqual([['erasure', { about }]]);
  await switchNews(once, true);
  await switchNews(once, false);
  await switchNews(once, true);
  const mayUse = ['restriction', { about, mayUseFor: ['news'], disputed: [] }];
  expect(await tellAbout(once)).toEqual([mayUse, mayUse, mayUse]);
  await pauseUse(once.viewer, 'unlawful');
  await objectTo(once.viewer, 'news', '');
  const paused = ['restriction', { about, mayUseFor: [], disputed: [] }];
  expect(await tellAbout(once)).toEqual([paused, paused]);
  await erase(once);
});

test('in the grace a processor may use nothing and deletes nothing, whatever waited; a cancelled deletion gives it all back', async () => {
  acme.status = 'completed';
  const person = await newPerson();
  const { viewer } = person;
  const may = (...mayUseFor: string[]) => [
    'restriction',
    { about: acme.processor.receives, mayUseFor, disputed: [] },
  ];
  await pauseUse(viewer, 'claims');
  await resumeUse(viewer);
  await withdrawRequired(viewer);
  expect(await tellAbout(person)).toEqual(Array(3).fill(may()));
  await cancelErasure(viewer, (await listChoices(viewer, 'en'))[0]?.text.hash ?? '');
  expect(await tellAbout(person)).toEqual([may('account')]);
  await schedule(person);
  expect(await tellAbout(person)).toEqual([may()]);
  await cancelErasure(viewer, null);
  expect(await tellAbout(person)).toEqual([may('account')]);
  expect((await listNotifications(viewer.subjectId, 'en')).slice(0, 2).map(({ change }) => change)).toEqual([
    'Your account is not deleted',
    'Your account is to be deleted',
  ]);
});

/** Erases a person again as after a restored backup. Returns the request that tells of it. */
async function eraseAgain(person: Person): Promise<{ id: string; stepId: string; state: string }> {
  await inTransaction((tx) => erasePersonAgain(tx, person.id, new Date()));
  const { id: stepId, request } = await db().requestStep.findFirstOrThrow({
    where: { store: 'processor:acme' },
    orderBy: { id: 'desc' },
    select: { id: true, request: { select: { id: true, state: true } } },
  });
  return { ...request, stepId };
}

test('after a restore that has forgotten who was told of a deletion, they are told again, and it is not complete before', async () => {
  acme.status = 'completed';
  const [now, scheduled] = [await newPerson(), await newPerson()];
  await schedule(scheduled);
  for (const person of [now, scheduled]) {
    const { id, stepId, state } = await eraseAgain(person);
    expect(state).toBe('completed_with_outstanding');
    expect(await runErasureStep(stepId)).toBe(true);
    expect(acme.handed.at(-1)?.body).toMatchObject({ subject_request_type: 'erasure' });
    expect(await stateOf(id)).toBe('completed');
  }
  expect(await scanDatabase([now.id, scheduled.id])).toEqual([]);
});

test('where the key is gone with which a processor could be told again, the officer sees that it may not know', async () => {
  const person = await newPerson();
  await db().subjectKey.delete({ where: { subjectId: person.id }, select: { subjectId: true } });
  const { id, stepId } = await eraseAgain(person);
  travel(hours(1));
  expect(await runErasureStep(stepId)).toBe(false);
  expect(acme.handed).toEqual([]);
  expect(await collect(listOutstanding())).toContainEqual(
    expect.objectContaining({ id: stepId, state: 'overdue', nameable: false }),
  );
  expect(await stateOf(id)).toBe('completed_with_outstanding');
  await giveUp(stepId);
  expect(await stateOf(id)).toBe('completed');
});

test('who received what, and was told of what, is in the package, and the former on the page and in the notice', async () => {
  const person = await newPerson();
  await pauseUse(person.viewer, 'claims');
  const { stream } = await exportPackage(fresh(person.viewer, 'download'), everything, null);
  const files = await unzip(await bytesOf(stream));
  expect(fileIn(files, 'disclosures.csv')).toMatch(
    /\r\n[\d-]+T[\d:.]+Z,Acme Mail \(Ireland\),"Email, Phone",Running your account,Your consent/,
  );
  expect(fileIn(files, 'told.csv')).toMatch(
    /^at,who,what,about,howFar\r\n[\d-]+T[\d:.]+Z,Acme Mail \(Ireland\),You paused the use of your data,,[^,\r]+\r\n$/,
  );
  const art15 = JSON.parse(fileIn(files, 'information/art15.json')) as Record<string, unknown>;
  expect(art15['recipients']).toEqual(['Acme Mail (Ireland): Email, Phone, for Running your account']);
  expect(art15['transfers']).toBe('What Acme Mail receives goes to Ireland.');
  expect(sharedOf('profile', 'account', 'en')).toBe(
    'Acme Mail (Ireland): Email, Phone, for Running your account',
  );
  expect(sharedOf('consents', 'accountability', 'en')).toBe('A supervisory authority that asks for proof');
  expect(composeNotice('en').purposes.map(({ withWhom }) => withWhom)).toEqual([
    'Acme Mail (Ireland): Email, Phone',
    'Nobody else',
    'Nobody else',
    'Nobody else',
    'A supervisory authority that asks for proof',
  ]);
  processors.splice(0);
  expect(sharedFor('account', 'en')).toBe(en.recipients.nobody);
});

test('a deletion whose process is killed while a processor is told is finished, once', async () => {
  acme.status = 'completed';
  // What other tests left open is not counted here.
  await forgetOpen();
  const person = await newPerson();
  await schedule(person);
  const statements = await countStatements('erase', person.id);
  acme.handed.splice(0);
  expect(await killErasure(statements - 6, 'sent')).toEqual(finished);
  // Whatever is due is carried out, of other tests too: a deletion that was told twice has the same number.
  const numbers = new Map<string, Set<string>>();
  for (const { id, body } of acme.handed) {
    const whom = JSON.stringify(body['subject_identities']);
    numbers.set(whom, (numbers.get(whom) ?? new Set()).add(id));
  }
  expect(numbers.size).toBeGreaterThan(0);
  for (const ids of numbers.values()) expect(ids.size).toBe(1);
});

test('an endpoint of this machine is refused while others can reach the application', async () => {
  const { stepId } = await erase(await newPerson());
  processors.splice(0, 1, { ...acme.processor, onThisMachine: undefined } as unknown as Processor);
  await expect(runErasureStep(stepId)).rejects.toMatchObject({ code: 'refused-address' });
  expect(acme.handed).toEqual([]);
});
