'use server';

import { revokeSchema } from '@/lib/forms/schemas';
import { revokeSessions } from '@/lib/privacy/accounts/sessions';
import { runForm } from './run';
import type { FormState } from './state';

/** Ends one other session, or all others. */
export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: revokeSchema }, async ({ input, viewer }) => {
    const all = input.session === 'others';
    await revokeSessions(viewer, all ? null : input.session);
    return { done: all ? 'sessionsEnded' : 'sessionEnded' };
  });
}
