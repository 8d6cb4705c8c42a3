'use server';

import { chooseSchema } from '@/lib/forms/schemas';
import { choose as switchPurpose } from '@/lib/privacy/rights/choose';
import { runForm } from './run';
import type { FormState } from './state';

/** Switches one optional use on or off. */
export async function choose(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: chooseSchema }, async ({ input, viewer }) => {
    const on = input.on === 'yes';
    await switchPurpose(viewer, input.purpose, on, input.shown);
    return { done: on ? 'switchedOn' : 'switchedOff' };
  });
}
