import * as z from 'zod/mini';
import { actsByItself } from '@/lib/privacy/catalogue/acts';
import type { FieldRefusal } from '@/messages/field-refusal';
import { because, email, newPassword, next, password, shown, text, tick, token } from './fields';

function each<P extends string, S>(purposes: readonly string[], prefix: P, schema: S) {
  return Object.fromEntries(purposes.map((id) => [`${prefix}_${id}`, schema])) as Record<`${P}_${string}`, S>;
}

/**
 * The sign-up form for these choices: a tick and the shown text's hash for each. `missing` is why a required
 * choice is refused that was not ticked.
 */
export function signUpSchema(choices: readonly Asked[], missing: FieldRefusal) {
  const needed = choices.filter(({ gate }) => gate === 'required').map(({ id }) => id);
  const ids = choices.map(({ id }) => id);
  return z.strictObject({
    name: text(200, { missing: 'name-missing' }),
    email,
    password: newPassword,
    ...each(ids, 'consent', tick),
    ...each(needed, 'consent', z.literal('on', missing)),
    ...each(ids, 'shown', shown),
  });
}

/** A choice, as far as its form must know it. */
interface Asked {
  readonly id: string;
  readonly gate: string;
}

export const signInSchema = z.strictObject({ email, password, next });
export const addressSchema = z.strictObject({ email });
export const verifySchema = z.strictObject({ token, password: z.optional(password) });
export const newEmailSchema = z.strictObject({ email, password });
export const undoEmailSchema = z.strictObject({ token });
export const resetSchema = z.strictObject({ token, password: newPassword });
export const changePasswordSchema = z.strictObject({ current: password, password: newPassword });
const act = z.enum(actsByItself);
export const chooseSchema = z.strictObject({
  purpose: z.string().check(z.maxLength(40)),
  on: z.enum(['yes', 'no']),
  shown,
});
export const deleteSchema = z.strictObject({
  when: z.enum(['later', 'now'], because('when-missing')),
  password,
});
export const deletePartSchema = z.strictObject({ kind: z.string().check(z.maxLength(40)), password });
export const keepSchema = z.strictObject({ shown: z.optional(shown) });
export const revokeSchema = z.strictObject({ session: z.union([z.uuid(), z.literal('others')]) });
export const pauseSchema = z.strictObject({
  reason: z.optional(z.enum(['accuracy', 'unlawful', 'claims', 'objection'])),
});
export const objectSchema = z.strictObject({
  purpose: z.string().check(z.maxLength(40)),
  words: z.optional(text(2000, { lines: true })),
});
export const withdrawObjectionSchema = z.strictObject({ purpose: z.string().check(z.maxLength(40)) });
export const disputeSchema = z.strictObject({
  detail: z.string().check(z.maxLength(60)),
  words: z.optional(text(2000, { lines: true })),
});
export const withdrawDisputeSchema = z.strictObject({ detail: z.string().check(z.maxLength(60)) });
export const emptySchema = z.strictObject({});

/** The form that adds a note to a kind of data. */
export const supplementSchema = z.strictObject({
  about: z.string().check(z.maxLength(40)),
  text: text(2000, { lines: true, missing: 'note-missing' }),
});

/** The form that deletes a note: which, and the password where it is asked for again. */
export const deleteSupplementSchema = z.strictObject({
  supplement: z.uuid(),
  password: z.optional(password),
});

/** The form that shows a hidden detail: which, and the password where it is asked for again. */
export const showSchema = z.strictObject({
  field: z.string().check(z.maxLength(40)),
  password: z.optional(password),
});

/** The body of `POST /api/privacy/confirm`. */
export const confirmBody = z.strictObject({ password, act });
