'use server';

import { disputeSchema, withdrawDisputeSchema } from '@/lib/forms/schemas';
import { disputeDetail, withdrawDispute } from '@/lib/privacy/rights/dispute';
import { runForm } from './run';
import type { FormState } from './state';

/** Disputes a detail. */
export async function dispute(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: disputeSchema, keep: ['words'] }, async ({ input, viewer }) => {
    await disputeDetail(viewer, input.detail, input.words ?? '');
    return { done: 'disputed' };
  });
}

/** Takes a dispute back. */
export async function undispute(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: withdrawDisputeSchema }, async ({ input, viewer }) => {
    await withdrawDispute(viewer, input.detail);
    return { done: 'undisputed' };
  });
}
