// The rights of people in a program without Next.js: docs/architecture.md says what to bring. It needs a database that
// answers, and prints what happened to somebody who signs up, looks, chooses and leaves.
import { findLiveSession } from '@/lib/auth/live-session';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { disconnect } from '@/lib/db';
import { startServing } from '@/lib/jobs/start';
import { listMails } from '@/lib/mail';
import { mailsDelivered } from '@/lib/privacy/accounts/address';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { register } from '@/lib/privacy/sign-up/register';
import { verifyEmail } from '@/lib/privacy/sign-up/verification';
import { listChoices, mayProcess } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { showRecordJson } from '@/lib/privacy/rights/record';
import { startSession } from '@/lib/privacy/accounts/sessions';
import { makeViewer, type Viewer } from '@/lib/privacy/viewer';
import { prepareDatabase } from '@/server/prepare';

const [email, password, browser] = [
  `reader.${process.pid}@example.org`,
  'a sentence is a fine password',
  'b1',
];

/** Opens an account as a form does: one decision for each choice, with the hash of the text that was shown. */
async function signUp(): Promise<void> {
  const texts = await getConsentTexts('en');
  const decisions = choices.map(({ id, gate }) => ({
    purpose: id,
    event: gate === 'required' ? ('given' as const) : ('refused' as const),
    shown: texts.get(id)?.hash ?? '',
  }));
  await register({ name: 'A Reader', email, password, browserToken: browser, decisions, language: 'en' });
  await mailsDelivered();
  const mail = (await listMails()).find(({ to }) => to === email);
  await verifyEmail(/token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '', browser, null);
}

/** The one place of a program that makes viewers: from the token that its own cookie or header carries. */
async function whoAsks(token: string): Promise<Viewer> {
  const session = await findLiveSession(token);
  if (!session) throw new Error('Nobody is signed in.');
  return makeViewer(session.userId, session.id, session.authenticatedAt, session.locked);
}

// Nobody is answered before both are done.
await prepareDatabase();
await startServing();

await signUp();
const person = await authenticate(email, password);
if (!person) throw new Error('The sign-in was refused.');
const viewer = await whoAsks(
  await startSession(person, {
    presented: null,
    device: { browser: 'other', system: 'other' },
    isNewBrowser: false,
  }),
);

const record = await showRecordJson(await requireFreshViewer(viewer, 'show'), 'en');
console.log(`sees ${JSON.stringify(record['profile'])}`);

const news = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news');
console.log(`news may be sent: ${await mayProcess(viewer.subjectId, 'news')}`);
await choose(viewer, 'news', true, news?.text.hash ?? '');
console.log(`news may be sent: ${await mayProcess(viewer.subjectId, 'news')}`);

await confirmAct(viewer, 'erase', password, '127.0.0.1');
const { reference } = await eraseAccount(await requireFreshViewer(viewer, 'erase'));
console.log(
  `deleted: ${reference.startsWith('RF-')}, known: ${(await authenticate(email, password)) !== null}`,
);

// Jobs end, or are given to another process.
await (globalThis as typeof globalThis & { rightfulStop?: () => Promise<void> }).rightfulStop?.();
await disconnect();
process.exit(0);
