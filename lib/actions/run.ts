import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { nextMoment } from '@/lib/auth/fixed-moment';
import { clientOf, requestHeaders, requireOwnOrigin } from '@/lib/auth/request';
import { getViewer } from '@/lib/auth/session';
import { sentencesOf } from '@/lib/forms/sentences';
import { refusalOf, RightfulError } from '@/lib/privacy/errors';
import type { Viewer } from '@/lib/privacy/viewer';
import type { FormState } from './state';

/** Where an accepted form leads: to another page, to a sentence on the same one, or to a detail that was hidden there. */
export type Outcome =
  { readonly redirect: string } | { readonly message: string } | { readonly shown: string };

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

/** Runs a form of a signed-in person: own origin, valid input, a viewer, then one service call. */
export function runForm<S extends z.$ZodType>(
  form: FormData,
  options: Options<S>,
  work: (asked: Asked<S, Viewer>) => Promise<Outcome>,
): Promise<FormState> {
  return run(form, options, async ({ input, client }) => {
    const viewer = await getViewer();
    if (!viewer) throw new RightfulError('not-signed-in');
    if (viewer.locked && !options.whileLocked) throw new RightfulError('account-locked');
    return work({ input, viewer, client });
  });
}

/** Runs a form that anybody may send. */
export function runPublicForm<S extends z.$ZodType>(
  form: FormData,
  options: Options<S>,
  work: (asked: Asked<S, null>) => Promise<Outcome>,
): Promise<FormState> {
  return run(form, options, ({ input, client }) => work({ input, viewer: null, client }));
}

async function run<S extends z.$ZodType>(
  form: FormData,
  options: Options<S>,
  work: (asked: { input: z.output<S>; client: string }) => Promise<Outcome>,
): Promise<FormState> {
  const received = Date.now();
  const result = await settle(form, options, work);
  const accepted = 'redirect' in result || result.status !== 'refused';
  if (options.atFixedMoment === 'always' || (options.atFixedMoment === 'refused' && !accepted))
    await nextMoment(received);
  if ('redirect' in result) redirect(result.redirect);
  return result;
}

async function settle<S extends z.$ZodType>(
  form: FormData,
  options: Options<S>,
  work: (asked: { input: z.output<S>; client: string }) => Promise<Outcome>,
): Promise<FormState | { readonly redirect: string }> {
  let typed: Record<string, string> = {};
  try {
    const headers = await requestHeaders();
    requireOwnOrigin(headers, 'POST');
    typed = readForm(form);
    const parsed = safeParse(options.schema, typed);
    if (!parsed.success) throw new RightfulError('invalid-input', sentencesOf(parsed.error));
    const outcome = await work({ input: parsed.data, client: clientOf(headers) });
    if ('redirect' in outcome) return outcome;
    // Nothing else on the page changed, and reading it again would be recorded again.
    if ('shown' in outcome) return { status: 'shown', value: outcome.shown };
    refresh();
    return { status: 'done', message: outcome.message };
  } catch (error) {
    const { code, person, fields } = refusalOf(error);
    // The page around the form shows words, or trusts a link, that no longer hold.
    if (code === 'text-changed' || code === 'link-invalid') refresh();
    const values = Object.fromEntries((options.keep ?? []).map((name) => [name, typed[name] ?? '']));
    const askPassword = code === 'step-up-required' || (code === 'password-refused' && 'password' in fields);
    return {
      status: 'refused',
      message: person,
      errors: fields,
      values,
      ...(askPassword ? { askPassword } : {}),
    };
  }
}

/** The inputs of a form as text. A file, or an input given twice, is refused; React's own members are left out. */
function readForm(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION')) continue;
    if (typeof value !== 'string' || name in typed) throw new RightfulError('invalid-input');
    typed[name] = value;
  }
  return typed;
}
