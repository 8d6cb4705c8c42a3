'use server';

import { countAttempt } from '@/lib/auth/limits';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { newEmailSchema } from '@/lib/forms/schemas';
import { requestEmailChange } from '@/lib/privacy/rights/email/request';
import { runForm } from './run';
import type { FormState } from './state';

/** Asks for another address; says the same whether or not somebody else has it. */
export async function changeEmail(_: FormState, form: FormData): Promise<FormState> {
  const options = { schema: newEmailSchema, keep: ['email'], atFixedMoment: 'always' } as const;
  return runForm(form, options, async ({ input, viewer, client }) => {
    await confirmAct(viewer, 'email', input.password, client);
    await countAttempt('mail', input.email, client);
    await requestEmailChange(await requireFreshViewer(viewer, 'email'), input.email);
    return { done: 'emailAsked' };
  });
}
