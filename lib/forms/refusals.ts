import type { $ZodError, $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import type { FieldRefusal } from '@/messages/field-refusal';

/** Why each input is refused, by the first reason; an input that the form does not have is refused without repeating its name. */
export function refusalsOf(error: $ZodError): Record<string, FieldRefusal> {
  const found: Record<string, FieldRefusal> = {};
  for (const issue of error.issues) {
    const [name] = issue.path;
    if (typeof name === 'string') found[name] ??= refusalOf(issue.message);
  }
  return found;
}

/** What a schema has to say about what was typed, by input; nothing about inputs that the form does not have. */
export function check(
  schema: $ZodType,
  typed: Readonly<Record<string, string>>,
): Record<string, FieldRefusal> {
  const parsed = safeParse(schema, typed);
  return parsed.success ? {} : refusalsOf(parsed.error);
}

/** The schemas name a code in each issue that a form of ours can cause; whatever else a library says is none of them. */
function refusalOf(message: string): FieldRefusal {
  return /^[a-z-]+( \d+)?$/.test(message) ? (message as FieldRefusal) : 'invalid';
}
