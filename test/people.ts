import { randomBytes } from 'node:crypto';
import { countAttempt } from '@/lib/auth/limits';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { cheapHash } from '@/lib/crypto/testing';
import { db, uuidv7 } from '@/lib/db';
import type { Act, UsedUpAct } from '@/lib/privacy/catalogue/acts';
import { registerHashed, type Registration } from '@/lib/privacy/sign-up/register';
import { verifyEmail } from '@/lib/privacy/sign-up/verification';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { listChoices } from '@/lib/privacy/consent/consent';
import { recordRecipients } from '@/lib/privacy/consent/recipient-record';
import { getConsentTexts, publishTexts } from '@/lib/privacy/consent/texts';
import { findField } from '@/lib/privacy/inventory';
import { choose } from '@/lib/privacy/rights/choose';
import { correctField } from '@/lib/privacy/rights/correction';
import {
  authenticatedBy,
  listSessions,
  startSession,
  type SignInFrom,
} from '@/lib/privacy/accounts/sessions';
import { makeFreshViewer, makeViewer, type FreshViewer, type Viewer } from '@/lib/privacy/viewer';
import { mailsTo } from './mails';

/** A password that is as long as it must be. */
export const password = 'a sentence is a fine password';

/** An address that nobody else in this run has. */
export function newEmail(name = 'person'): string {
  return `${name}.${randomBytes(6).toString('hex')}@example.org`;
}

type Changes = Partial<Registration> & { optional?: boolean };

/** A filled-in sign-up form: the required consent given, every optional one as said. */
export async function signUpForm(changes: Changes = {}): Promise<Registration> {
  await publishTexts();
  await recordRecipients();
  const { optional = false, language = 'en', ...rest } = changes;
  const texts = await getConsentTexts(language);
  return {
    name: 'Ada Lovelace',
    email: newEmail(),
    password,
    browserToken: randomBytes(32).toString('base64url'),
    language,
    decisions: choices.map(({ id, gate }) => ({
      purpose: id,
      event: gate === 'required' || optional ? 'given' : 'refused',
      shown: texts.get(id)?.hash ?? '',
    })),
    ...rest,
  };
}

/** The token of the newest link that was mailed to an address. */
export async function mailedToken(email: string): Promise<string> {
  const mail = (await mailsTo(email)).find(({ text }) => text.includes('token='));
  const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`No link was mailed to ${email}.`);
  return token;
}

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly viewer: Viewer;
}

/** As `register`, for tests of anything but the hashing: checking this password costs next to nothing. */
export function registerCheaply(form: Registration): Promise<void> {
  const id = uuidv7();
  return registerHashed(id, form, cheapHash(id, form.password));
}

/** An account that was opened and whose address is confirmed. */
export async function newAccount(changes: Changes = {}): Promise<{ id: string; email: string }> {
  const form = await signUpForm(changes);
  await registerCheaply(form);
  const { id } = await verifyEmail(await mailedToken(form.email), form.browserToken, null);
  return { id, email: form.email };
}

/** A person who signed up, confirmed their address and is signed in. */
export async function newPerson(changes: Changes = {}): Promise<Person> {
  const { id, email } = await newAccount(changes);
  return { id, email, viewer: await signedIn(id) };
}

/** A sign-in of which nothing is known but that it succeeded. */
export const fromNowhere: SignInFrom = {
  presented: null,
  device: { browser: 'other', system: 'other' },
  isNewBrowser: false,
};

/** Signs a person in, and returns what the cookie of the session holds. */
export async function newSession(id: string): Promise<string> {
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  return startSession(authenticatedBy(id, passwordHash), fromNowhere);
}

/** A viewer with a session of their own. */
export async function signedIn(id: string): Promise<Viewer> {
  await newSession(id);
  const [session] = await listSessions(makeViewer(id, '00000000-0000-7000-8000-000000000000', new Date()));
  if (!session) throw new Error('The session was not started.');
  return makeViewer(id, session.id, session.startedAt);
}

/** A viewer as a fresh sign-in makes one. */
export function fresh<A extends Act>(viewer: Viewer, act: A): FreshViewer<A> {
  return makeFreshViewer(viewer, act, null);
}

/** A viewer who has just given their password, for an act that uses it up. */
export async function confirmed<A extends UsedUpAct>(viewer: Viewer, act: A): Promise<FreshViewer<A>> {
  // Everybody from a network of their own: one network may confirm only so often.
  await confirmAct(viewer, act, password, viewer.subjectId);
  return requireFreshViewer(viewer, act);
}

/** Switches news on or off, once for each state, under the words that are shown. */
export async function switchNews(
  { viewer }: Pick<Person, 'viewer'>,
  ...states: readonly boolean[]
): Promise<void> {
  const news = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news');
  for (const on of states) await choose(viewer, 'news', on, news?.text.hash ?? '');
}

/** Corrects the detail with this key, as after a fresh sign-in. */
export async function correctDetail(
  { viewer }: Pick<Person, 'viewer'>,
  key: string,
  value: string,
): Promise<void> {
  const field = findField(key);
  if (!field) throw new Error(`There is no detail ${key}.`);
  await correctField(fresh(viewer, 'correct'), field, value);
}

/** Ten strangers guess at the password of an account, and ask for links, until none may any more. */
export async function besiege(email: string): Promise<void> {
  const strangers = Array.from({ length: 10 }, (_, n) => `a stranger ${n} of ${email}`);
  const attempts = strangers.flatMap((client) => Array.from({ length: 10 }, () => client));
  await Promise.allSettled(
    attempts.flatMap((client) => [
      countAttempt('sign-in', email, client),
      countAttempt('mail', email, client),
    ]),
  );
}
