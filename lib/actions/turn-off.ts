'use server';

import { emptySchema } from '@/lib/forms/schemas';
import { turnOffOptional } from '@/lib/privacy/rights/turn-off';
import { runForm } from './run';
import type { FormState } from './state';

/** Switches every optional use off. */
export async function turnOff(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: emptySchema }, async ({ viewer }) => ({
    done: (await turnOffOptional(viewer)) > 0 ? 'allOff' : 'noneOn',
  }));
}
