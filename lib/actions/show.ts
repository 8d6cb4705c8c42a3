'use server';

import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { showSchema } from '@/lib/forms/schemas';
import { RightfulError } from '@/lib/privacy/errors';
import { findField } from '@/lib/privacy/inventory';
import { showDetail } from '@/lib/privacy/rights/record';
import { runForm } from './run';
import type { FormState } from './state';

/** Shows one hidden detail in its place. When the sign-in is no longer fresh the same form asks for the password. */
export async function show(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: showSchema }, async ({ input, viewer, client }) => {
    const field = findField(input.field);
    if (!field?.sensitive) throw new RightfulError('not-found');
    if (input.password !== undefined) await confirmAct(viewer, 'show', input.password, client);
    return { shown: await showDetail(await requireFreshViewer(viewer, 'show'), field) };
  });
}
