import * as z from 'zod/mini';
import { isUnreadable, keptText, withoutMarks } from './typed';

const unreadable = 'This contains characters that we cannot keep. Please type it again.';

/** Text as `keptText` keeps it. Counts characters as people do. */
export function text(max: number, options: { lines?: boolean; missing?: string } = {}) {
  const { lines = false, missing } = options;
  return z.pipe(
    z.pipe(
      z.string('Please fill this in.'),
      z.transform((typed) => keptText(typed, lines)),
    ),
    z.string().check(
      ...(missing === undefined ? [] : [z.minLength(1, missing)]),
      z.refine((value) => Array.from(value).length <= max, `Please use at most ${max} characters.`),
      z.refine((value) => !isUnreadable(value), unreadable),
    ),
  );
}

/** As `text` in one line, without marks of direction: for what is no prose. */
export function code(max: number, missing?: string) {
  const plain = z.pipe(z.string(missing ?? 'Please fill this in.'), z.transform(withoutMarks));
  return z.pipe(plain, text(max, missing === undefined ? {} : { missing }));
}

/** An address as typed; whether mail arrives there is what the confirmation link finds out. */
export const email = z.pipe(
  z.pipe(
    code(255, 'Please enter your email address.'),
    // A domain may end with a dot, which mail servers refuse (RFC 5321).
    z.transform((value) => value.replace(/[.\u3002\uff0e\uff61]$/, '')),
  ),
  z.string().check(
    z.refine((value) => Array.from(value).length <= 254, 'Please use at most 254 characters.'),
    z.regex(
      /^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@]+\.[^\s@]+$/u,
      'Please enter an email address, such as ada@example.org.',
    ),
  ),
);

/** A password being chosen: 15 characters or more, any characters, no rules of composition. */
export const newPassword = z.string('Please choose a password.').check(
  z.refine(
    (value) => Array.from(value.normalize('NFKC')).length >= 15,
    'Please use 15 characters or more. A sentence works well.',
  ),
  z.refine((value) => value.length <= 1024, 'Please use at most 1024 characters.'),
  z.refine((value) => !/[\p{Cs}\ufffd\0]/u.test(value), unreadable),
);

/** A password being given: nothing is said about its form. */
export const password = z
  .string('Please enter your password.')
  .check(z.minLength(1, 'Please enter your password.'), z.maxLength(1024, 'That password is not correct.'));

/** The token of a mailed link. Its shape is all that is checked here. */
export const token = z.pipe(code(100), z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)));

/** A tick: present and `on`, or absent. */
export const tick = z.optional(z.literal('on'));

/** The hash of the text that was on the screen. */
export const shown = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A path to return to; the server decides whether it is one of ours. */
export const next = z.optional(z.string().check(z.maxLength(500)));

/** A day, or nothing. */
export const day = z.optional(
  z.pipe(code(40), z.union([z.literal(''), z.iso.date('Please enter a day, such as 2026-11-25.')])),
);

/** What locks a file, or nothing: long enough that nobody guesses it at home, where nobody counts the guesses. */
export const passphrase = z.optional(
  z.union([
    z.literal(''),
    z.string().check(
      z.refine((value) => Array.from(value).length >= 12, 'Please use 12 characters or more.'),
      z.refine((value) => value.length <= 256, 'Please use at most 256 characters.'),
      z.refine((value) => !/[\p{Cs}\p{Cc}\ufffd]/u.test(value), unreadable),
    ),
  ]),
);
