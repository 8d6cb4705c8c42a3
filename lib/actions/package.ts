'use server';

import { packageSchema } from '@/lib/forms/copies';
import { deletePackage, retryPackage } from '@/lib/privacy/rights/packages/change';
import { runForm } from './run';
import type { FormState } from './state';

/** Deletes a prepared copy, stops one that is being made, or has one made again that failed. */
export async function changePackage(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: packageSchema, whileLocked: true }, async ({ input, viewer }) => {
    if (input.retry) {
      await retryPackage(viewer, input.retry);
      return { done: 'copyRetried' };
    }
    await deletePackage(viewer, input.remove ?? '');
    return { done: 'copyDeleted' };
  });
}
