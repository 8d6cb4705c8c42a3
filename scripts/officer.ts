import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { runCommand, type Command } from './arguments.mjs';
import { behindGate, endProgram, type Refusals } from './program';

/** The number of an account, a hold, a step. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The account number of a person by that itself, or by their email address. Throws a sentence where nobody has the address. */
export async function findPerson(person: string): Promise<string> {
  const subjectId = uuid.test(person) ? person : await findSubjectByEmail(person);
  if (subjectId === null) throw new Error('Nobody has this address.');
  return subjectId;
}

/** Runs the one of these commands that this process was started with, behind the gate, and ends the process. */
export function runForOfficer(
  commands: Readonly<Record<string, Command>>,
  usage: string,
  refusals?: Refusals,
): void {
  const gated = Object.entries(commands).map(([name, command]): [string, Command] => [
    name,
    { ...command, run: (words, flags) => behindGate(async () => command.run(words, flags)) },
  ]);
  endProgram(runCommand(usage, Object.fromEntries(gated)), refusals);
}
