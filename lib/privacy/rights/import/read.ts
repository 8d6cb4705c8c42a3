import { findChoice, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import type { ConsentDecision } from '@/lib/privacy/consent/chain';
import { fields, kinds, type Field } from '@/lib/privacy/inventory';
import { supplementsAtMost } from '@/lib/privacy/rights/supplements';

/** What a package holds that a person takes along: their details, their notes, and what they decided, oldest first. */
export interface Carried {
  readonly details: Readonly<Record<string, string>> & { readonly name: string };
  readonly supplements: readonly { readonly addedTo: string; readonly text: string }[];
  readonly decisions: readonly CarriedDecision[];
}

interface CarriedDecision {
  readonly purpose: PurposeId;
  readonly event: ConsentDecision;
  /** SHA-256 in hex of the words that it was made to. */
  readonly textHash: string;
}

/** A package that is genuine and still cannot be taken over. The sentence names a file and a member, never a value. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** The files of a package that are read, by what they hold. */
export const carriedFiles = {
  profile: 'data/profile.json',
  supplements: 'data/supplements.json',
  consents: 'data/consents.json',
} as const;

/**
 * Reads these files of a package that was verified before. Nothing in them is trusted more than what a browser sends: what
 * no form of this or an older version would have stored throws ImportError.
 */
export function readCarried(texts: Readonly<Record<keyof typeof carriedFiles, string>>): Carried {
  return {
    details: readDetails(parse(texts.profile, carriedFiles.profile)),
    supplements: readSupplements(parse(texts.supplements, carriedFiles.supplements)),
    decisions: readDecisions(parse(texts.consents, carriedFiles.consents)),
  };
}

type Members = Readonly<Record<string, unknown>>;

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ImportError(`${file} is no JSON.`);
  }
}

function membersOf(value: unknown, file: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ImportError(`${file} holds something else than was expected.`);
  return value as Members;
}

function listOf(value: unknown, file: string): readonly Members[] {
  if (!Array.isArray(value)) throw new ImportError(`${file} is no list.`);
  return value.map((one) => membersOf(one, file));
}

function readDetails(value: unknown): Carried['details'] {
  const members = membersOf(value, carriedFiles.profile);
  const details = fields.flatMap((field) => {
    const given = members[field.key] ?? '';
    if (!isValueOf(field, given))
      throw new ImportError(
        `${carriedFiles.profile}: "${field.key}" is not what a person could have entered.`,
      );
    return given === '' ? [] : [[field.key, given] as const];
  });
  const name = members['name'];
  if (typeof name !== 'string') throw new ImportError(`${carriedFiles.profile}: "name" is missing.`);
  return { ...Object.fromEntries(details), name };
}

function isValueOf({ correct }: Field, value: unknown): value is string {
  if (typeof value !== 'string' || !isText(value, correct.maxLength, correct.input === 'text')) return false;
  if (value === '') return !correct.required;
  return correct.input !== 'date' || isDate(value);
}

/** Text that a form of any version has stored: without half a character, and without control characters but those of lines. */
function isText(value: string, maxLength: number, lines: boolean): boolean {
  const unseen = lines ? /(?![\n\t])[\p{Cc}\p{Cs}]/u : /[\p{Cc}\p{Cs}]/u;
  return Array.from(value).length <= maxLength && !unseen.test(value);
}

/** A year, a month of it, or a day, that the calendar has. */
function isDate(value: string): boolean {
  const found = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
  const time = Date.parse(value);
  return found && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const noteLength = 2_000;

function readSupplements(value: unknown): Carried['supplements'] {
  const notes = listOf(value, carriedFiles.supplements);
  if (notes.length > supplementsAtMost)
    throw new ImportError(`${carriedFiles.supplements} holds more than ${supplementsAtMost} notes.`);
  return notes.map(({ addedTo, text }) => {
    const known = kinds.some(({ holding }) => holding.key === addedTo);
    if (!known || typeof addedTo !== 'string')
      throw new ImportError(`${carriedFiles.supplements}: a note belongs to nothing that is held here.`);
    if (typeof text !== 'string' || text === '' || !isText(text, noteLength, true))
      throw new ImportError(`${carriedFiles.supplements}: a note is not what a person could have written.`);
    return { addedTo, text };
  });
}

const decisions: readonly string[] = ['given', 'refused', 'withdrawn'] satisfies ConsentDecision[];

/** Decisions about uses that there are not here are left behind. */
function readDecisions(value: unknown): readonly CarriedDecision[] {
  return listOf(value, carriedFiles.consents).flatMap(({ purpose, event, textHash }): CarriedDecision[] => {
    if (typeof purpose !== 'string' || typeof textHash !== 'string' || !/^[0-9a-f]{64}$/.test(textHash))
      throw new ImportError(`${carriedFiles.consents}: a decision does not say what it was about.`);
    if (typeof event !== 'string' || !decisions.includes(event))
      throw new ImportError(`${carriedFiles.consents}: a decision is neither a yes nor a no.`);
    const choice = findChoice(purpose);
    return choice ? [{ purpose: choice.id, event: event as ConsentDecision, textHash }] : [];
  });
}
