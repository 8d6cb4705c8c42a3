'use server';

import { getLanguage } from '@/lib/auth/language';
import { setBrowserToken } from '@/lib/auth/request';
import { countAttempt } from '@/lib/auth/limits';
import { signUpSchema } from '@/lib/forms/schemas';
import { verificationPeriod } from '@/lib/privacy/periods';
import { register } from '@/lib/privacy/sign-up/register';
import { randomToken } from '@/lib/crypto';
import { choices, missingConsent } from '@/lib/privacy/catalogue/purposes';
import { runPublicForm } from './run';
import type { FormState } from './state';

const ids = choices.map(({ id }) => id);

/** Opens an account; the answer is the same whether the address was new or known. */
export async function signUp(_: FormState, form: FormData): Promise<FormState> {
  // The hashes come back too: a tick is kept only while the words beside it are the ones that were ticked.
  const keep = ['name', 'email', ...ids.flatMap((id) => [`consent_${id}`, `shown_${id}`])];
  const schema = signUpSchema(choices, missingConsent);
  return runPublicForm(form, { schema, keep, atFixedMoment: 'always' }, async (asked) => {
    const { name, email, password } = asked.input;
    const sent: Readonly<Record<string, string | undefined>> = asked.input;
    const browserToken = randomToken();
    await countAttempt('sign-up', email, asked.client);
    const decisions = ids.map((purpose) => ({
      purpose,
      event: sent[`consent_${purpose}`] === 'on' ? ('given' as const) : ('refused' as const),
      shown: sent[`shown_${purpose}`] ?? '',
    }));
    const asker = { client: asked.client, browser: null };
    await register({ name, email, password, browserToken, decisions, language: await getLanguage() }, asker);
    await setBrowserToken(browserToken, verificationPeriod / 1000);
    return { redirect: '/check-email' };
  });
}
