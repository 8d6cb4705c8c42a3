import * as z from 'zod/mini';
import { code, password, text } from './fields';
import { checkDate, dateOf } from './partial-date';

/**
 * The form of one detail: its value, and the password where it is asked for again. A date comes in three inputs, of which
 * the later ones may be empty, and is `1985`, `1985-12` or `1985-12-10`.
 */
export function correctSchema(field: { readonly input: string; readonly maxLength: number }) {
  const rest = {
    field: z.string(),
    remove: z.optional(z.literal('yes')),
    password: z.optional(password),
  };
  if (field.input === 'date')
    return z.pipe(
      z.strictObject({ ...rest, year: code(10), month: code(10), day: code(10) }).check(checkDate),
      z.transform(({ year, month, day, ...others }) => ({ ...others, value: dateOf([year, month, day]) })),
    );
  const { maxLength } = field;
  const value = field.input === 'tel' ? code(maxLength) : text(maxLength, { lines: field.input === 'text' });
  return z.strictObject({ ...rest, value });
}
