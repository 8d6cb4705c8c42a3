import { BusyError } from '@/lib/crypto';
import type { FieldRefusal } from '@/messages/field-refusal';
import { logError } from './faults';

/** Everything that a service may refuse. `messages` says each in words. */
const errorCodes = [
  'invalid-input',
  'consent-required',
  'text-changed',
  'sign-in-refused',
  'password-refused',
  'too-many-attempts',
  'busy',
  'address-taken',
  'link-invalid',
  'step-up-required',
  'not-signed-in',
  'other-person',
  'account-locked',
  'address-changed',
  'not-found',
  'deletion-waits',
  'not-yet-logged',
  'too-many-copies',
  'copy-under-way',
  'wrong-origin',
  'unavailable',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export function isErrorCode(value: unknown): value is ErrorCode {
  return errorCodes.some((code) => code === value);
}

/** A refusal that a caller expects. Its code is closed, and nothing in it is personal data. */
export class RightfulError extends Error {
  override readonly name = 'RightfulError';

  constructor(
    readonly code: ErrorCode,
    /** Which inputs are meant, by their names, and why each. */
    readonly fields: Readonly<Record<string, FieldRefusal>> = {},
  ) {
    super(code);
  }
}

/** What to tell a person about any error: its own refusal, "busy", or "something went wrong", reported to the log. */
export function refusalOf(error: unknown): RightfulError {
  if (error instanceof RightfulError) return error;
  if (error instanceof BusyError) return new RightfulError('busy');
  logError(error);
  return new RightfulError('unavailable');
}
