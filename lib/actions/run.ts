import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { padResponseTime } from '@/lib/auth/fixed-moment';
import { getWords } from '@/lib/auth/language';
import { requireMadeFor } from '@/lib/auth/person-mark';
import { clientIp, requestHeaders, requireOwnOrigin } from '@/lib/auth/request';
import { getViewer } from '@/lib/auth/session';
import { isOfPage, markInput } from '@/lib/forms/page-inputs';
import { refusalsOf } from '@/lib/forms/refusals';
import { refusalOf, RightfulError } from '@/lib/privacy/errors';
import type { Viewer } from '@/lib/privacy/viewer';
import type { Messages } from '@/messages/languages';
import { refusalPath } from './refusal-path';
import { sayRefusal } from './say-refusal';
import type { FormState } from './state';

/** Where an accepted form leads: to another page, to a sentence on the same one, or to a detail that was hidden there. */
export type Outcome = { readonly redirect: string } | { readonly done: Done } | { readonly shown: string };

/** What was done, by the key of its sentence. */
type Done = keyof Messages['done'];

interface Options<S extends z.$ZodType> {
  readonly schema: S;
  /** Inputs that are given back when the form is refused. Never name a password here. */
  readonly keep?: readonly string[];
  /**
   * Answer (always, or when refused) at a fixed moment after receipt, so that the time says nothing about whose
   * address was typed. A slower answer waits for the next such moment.
   */
  readonly atFixedMoment?: 'always' | 'refused';
  /** Runs also while the deletion of the account is scheduled. */
  readonly whileLocked?: true;
}

interface Asked<S extends z.$ZodType, V> {
  readonly input: z.output<S>;
  readonly viewer: V;
  /** The address that the request came from, for limits. */
  readonly client: string;
}

/** Runs a form of a signed-in person: own origin, a viewer for whom it was made, valid input, then one service call. */
export function runForm<S extends z.$ZodType>(
  form: FormData,
  options: Options<S>,
  work: (asked: Asked<S, Viewer>) => Promise<Outcome>,
): Promise<FormState> {
  const who = async (): Promise<Viewer> => {
    const viewer = await getViewer();
    if (!viewer) throw new RightfulError('not-signed-in');
    requireMadeFor(viewer, form);
    if (viewer.locked && !options.whileLocked) throw new RightfulError('account-locked');
    return viewer;
  };
  return run(form, options, who, work);
}

/**
 * Runs a form that anybody may send. Its viewer is the person for whom its page was made, while they are signed in: a page
 * that was made for nobody acts for nobody.
 */
export function runPublicForm<S extends z.$ZodType>(
  form: FormData,
  options: Options<S>,
  work: (asked: Asked<S, Viewer | null>) => Promise<Outcome>,
): Promise<FormState> {
  const who = async (): Promise<Viewer | null> => {
    const viewer = form.has(markInput) ? await getViewer() : null;
    if (viewer) requireMadeFor(viewer, form);
    return viewer;
  };
  return run(form, options, who, work);
}

async function run<S extends z.$ZodType, V>(
  form: FormData,
  options: Options<S>,
  who: () => Promise<V>,
  work: (asked: Asked<S, V>) => Promise<Outcome>,
): Promise<FormState> {
  const received = Date.now();
  const result = await settle(form, options, who, work);
  const accepted = 'redirect' in result || result.status !== 'refused';
  if (options.atFixedMoment === 'always' || (options.atFixedMoment === 'refused' && !accepted))
    await padResponseTime(received);
  if ('redirect' in result) redirect(result.redirect);
  return result;
}

async function settle<S extends z.$ZodType, V>(
  form: FormData,
  options: Options<S>,
  who: () => Promise<V>,
  work: (asked: Asked<S, V>) => Promise<Outcome>,
): Promise<FormState | { readonly redirect: string }> {
  let typed: Record<string, string> = {};
  try {
    const headers = await requestHeaders();
    requireOwnOrigin(headers, 'POST');
    // Whoever calls an action without a page of ours passes what they like.
    if (!(form instanceof FormData)) throw new RightfulError('invalid-input');
    const viewer = await who();
    typed = readForm(form);
    const parsed = safeParse(options.schema, typed);
    if (!parsed.success) throw new RightfulError('invalid-input', refusalsOf(parsed.error));
    const outcome = await work({ input: parsed.data, viewer, client: clientIp(headers) });
    if ('redirect' in outcome) return outcome;
    // Nothing else on the page changed, and reading it again would be recorded again.
    if ('shown' in outcome) return { status: 'shown', value: outcome.shown };
    refresh();
    return { status: 'done', message: (await getWords('done'))(outcome.done) };
  } catch (error) {
    const refusal = refusalOf(error);
    const { code } = refusal;
    const { message, errors } = await sayRefusal(refusal);
    if (code === 'other-person') return refuseOther(message);
    // The page around the form shows words, or trusts a link, that no longer hold.
    if (code === 'text-changed' || code === 'link-invalid') refresh();
    const values = Object.fromEntries((options.keep ?? []).map((name) => [name, typed[name] ?? '']));
    const askPassword = code === 'step-up-required' || (code === 'password-refused' && 'password' in errors);
    return {
      status: 'refused',
      message,
      errors,
      values,
      ...(askPassword ? { askPassword } : {}),
      ...(code === 'not-signed-in' ? { goOn: 'sign-in' } : {}),
    };
  }
}

/**
 * Turns away a form of another person's page. Whoever is signed in now must see nothing of what that person typed, and a
 * page of theirs must not become one that acts for somebody else: it is neither read again nor, where the browser would
 * show a new page anyway, shown.
 */
async function refuseOther(message: string): Promise<FormState | { readonly redirect: string }> {
  const isScript = (await requestHeaders()).has('next-action');
  if (!isScript) return { redirect: refusalPath('other-person', '/privacy') };
  return { status: 'refused', message, errors: {}, values: {}, goOn: 'home' };
}

/** The inputs of a form as text. A file, or an input given twice, is refused; what belongs to the page is left out. */
function readForm(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (isOfPage(name)) continue;
    if (typeof value !== 'string' || name in typed) throw new RightfulError('invalid-input');
    typed[name] = value;
  }
  return typed;
}
