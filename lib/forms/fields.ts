import * as z from 'zod/mini';
import type { FieldRefusal } from '@/messages/field-refusal';
import { isUnreadable, keptText, withoutMarks } from './typed';

/** The message of an issue: why the input is refused, and not a sentence in some language. */
export function because(refusal: FieldRefusal): FieldRefusal {
  return refusal;
}

const unreadable = because('unreadable');

/** Text as `keptText` keeps it. Counts characters as people do. */
export function text(max: number, options: { lines?: boolean; missing?: FieldRefusal } = {}) {
  const { lines = false, missing } = options;
  return z.pipe(
    z.pipe(
      z.string(because('fill-in')),
      z.transform((typed) => keptText(typed, lines)),
    ),
    z.string().check(
      ...(missing === undefined ? [] : [z.minLength(1, missing)]),
      z.refine((value) => Array.from(value).length <= max, because(`too-long ${max}`)),
      z.refine((value) => !isUnreadable(value), unreadable),
    ),
  );
}

/** As `text` in one line, without marks of direction: for what is no prose. */
export function code(max: number, missing?: FieldRefusal) {
  const plain = z.pipe(z.string(missing ?? because('fill-in')), z.transform(withoutMarks));
  return z.pipe(plain, text(max, missing === undefined ? {} : { missing }));
}

/** An address as typed; whether mail arrives there is what the confirmation link finds out. */
export const email = z.pipe(
  z.pipe(
    code(255, 'email-missing'),
    // A domain may end with a dot, which mail servers refuse (RFC 5321).
    z.transform((value) => value.replace(/[.\u3002\uff0e\uff61]$/, '')),
  ),
  z.string().check(
    z.refine((value) => Array.from(value).length <= 254, because('too-long 254')),
    z.regex(/^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@]+\.[^\s@]+$/u, because('email-shape')),
  ),
);

/** A password being chosen: 15 characters or more, any characters, no rules of composition. */
export const newPassword = z.string(because('password-choose')).check(
  z.refine((value) => Array.from(value.normalize('NFKC')).length >= 15, because('password-short')),
  z.refine((value) => value.length <= 1024, because('too-long 1024')),
  z.refine((value) => !/[\p{Cs}\ufffd\0]/u.test(value), unreadable),
);

/** A password being given: nothing is said about its form. */
export const password = z
  .string(because('password-missing'))
  .check(z.minLength(1, because('password-missing')), z.maxLength(1024, because('password-wrong')));

/** The token of a mailed link. Its shape is all that is checked here. */
export const token = z.pipe(code(100), z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)));

/** A tick: present and `on`, or absent. */
export const tick = z.optional(z.literal('on'));

/** The hash of the text that was on the screen. */
export const shown = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A path to return to; the server decides whether it is one of ours. */
export const next = z.optional(z.string().check(z.maxLength(500)));

/** A day, or nothing. */
export const day = z.optional(z.pipe(code(40), z.union([z.literal(''), z.iso.date(because('day-shape'))])));

/** What locks a file, or nothing: long enough that nobody guesses it at home, where nobody counts the guesses. */
export const passphrase = z.optional(
  z.union([
    z.literal(''),
    z.string().check(
      z.refine((value) => Array.from(value).length >= 12, because('passphrase-short')),
      z.refine((value) => value.length <= 256, because('too-long 256')),
      z.refine((value) => !/[\p{Cs}\p{Cc}\ufffd]/u.test(value), unreadable),
    ),
  ]),
);
