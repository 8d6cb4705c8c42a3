// What a command was typed with, and how it ends. Plain Node, since `npm start` reads its own before anything is installed.
import { parseArgs } from 'node:util';

/** Asked with --help: its message is the usage, and the command ends well. */
export class HelpAsked extends Error {}

/** Typed so that it makes no sense: its message is the usage. */
export class UsageError extends Error {}

/**
 * The words and options among `args`. Throws HelpAsked where --help or -h is among them, and UsageError where an option is
 * unknown or the words are fewer or more than `takes` says. Words that begin with a dash stand after `--`.
 */
export function readArguments(args, { usage, takes = [0, 0], options = {} }) {
  const { values, positionals } = parse(args, usage, options);
  if (values.help) throw new HelpAsked(usage);
  const [least, most] = takes;
  if (positionals.length < least || positionals.length > most) throw new UsageError(usage);
  return { words: positionals, options: values };
}

function parse(args, usage, options) {
  try {
    const help = { type: 'boolean', short: 'h' };
    return parseArgs({ args, allowPositionals: true, options: { ...options, help } });
  } catch {
    throw new UsageError(usage);
  }
}

/**
 * Runs the one of `commands` that the first word names; where there is one named '', that, with every word. Resolves to the
 * code to end with.
 */
export async function runCommand(usage, commands, args = process.argv.slice(2)) {
  const [name = ''] = args;
  const direct = commands[''];
  const command = direct ?? (Object.hasOwn(commands, name) ? commands[name] : undefined);
  if (!command) throw name === '--help' || name === '-h' ? new HelpAsked(usage) : new UsageError(usage);
  const { words, options } = readArguments(direct ? args : args.slice(1), {
    usage,
    takes: command.takes,
    options: Object.fromEntries((command.flags ?? []).map((flag) => [flag, { type: 'boolean' }])),
  });
  return (await command.run(words, new Set(Object.keys(options)))) ?? 0;
}

/** Ends the process with the code of the work, or with 1 after a sentence; when only help was asked for, with 0 after it. */
export function endAfter(
  work,
  sentenceOf = (error) => (error instanceof Error ? error.message : String(error)),
) {
  work.then(
    (code) => process.exit(code ?? 0),
    (error) => {
      if (error instanceof HelpAsked) {
        console.log(error.message);
        process.exit(0);
      }
      console.error(error instanceof UsageError ? error.message : sentenceOf(error));
      process.exit(1);
    },
  );
}
