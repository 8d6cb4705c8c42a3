import type { $ZodError, $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';

/** The first sentence for each input; an input that the form does not have is refused without repeating its name. */
export function sentencesOf(error: $ZodError): Record<string, string> {
  const found: Record<string, string> = {};
  for (const issue of error.issues) {
    const [name] = issue.path;
    if (typeof name === 'string') found[name] ??= issue.message;
  }
  return found;
}

/** What a schema has to say about what was typed, by input; nothing about inputs that the form does not have. */
export function check(schema: $ZodType, typed: Readonly<Record<string, string>>): Record<string, string> {
  const parsed = safeParse(schema, typed);
  return parsed.success ? {} : sentencesOf(parsed.error);
}
