'use server';

import * as z from 'zod/mini';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { correctSchema } from '@/lib/forms/correct';
import { RightfulError } from '@/lib/privacy/errors';
import { findField } from '@/lib/privacy/inventory';
import { correctField } from '@/lib/privacy/rights/correction';
import { runForm } from './run';
import type { FormState } from './state';

/**
 * Corrects one detail in place, or removes it. When the sign-in is no longer fresh the same form asks for the password,
 * and what was typed stays.
 */
export async function correct(_: FormState, form: FormData): Promise<FormState> {
  const name = form instanceof FormData ? form.get('field') : null;
  const field = typeof name === 'string' ? findField(name) : null;
  const schema = field ? correctSchema(field.correct) : z.never();
  return runForm(
    form,
    { schema, keep: ['value', 'year', 'month', 'day'] },
    async ({ input, viewer, client }) => {
      if (!field) throw new RightfulError('not-found');
      if (input.password !== undefined) await confirmAct(viewer, 'correct', input.password, client);
      const fresh = await requireFreshViewer(viewer, 'correct');
      const changed = await correctField(fresh, field, input.remove ? '' : input.value);
      if (input.remove) return { done: changed ? 'detailDeleted' : 'detailNotThere' };
      return { done: changed ? 'detailSaved' : 'detailSame' };
    },
  );
}
