import * as z from 'zod/mini';
import { day, passphrase } from './fields';

/** The form around prepared copies: which one goes, or is tried again. */
export const packageSchema = z
  .strictObject({ remove: z.optional(z.uuid()), retry: z.optional(z.uuid()) })
  .check(z.refine(({ remove, retry }) => (remove === undefined) !== (retry === undefined)));

/** The form that asks for a copy: what of it, and optionally what locks it. Nothing chosen means everything. */
export const downloadSchema = z.strictObject({
  categories: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(100)),
  since: day,
  until: day,
  passphrase,
});
