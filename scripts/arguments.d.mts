export class HelpAsked extends Error {}
export class UsageError extends Error {}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** What was typed: an option of type string has its value, a boolean one is true when it stands there. */
export interface Given<O extends Options> {
  readonly words: readonly string[];
  readonly options: { readonly [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean };
}

/** How many words there must be at least, and may be at most. */
type Count = readonly [least: number, most: number];

/** One thing that a program does. */
export interface Command {
  /** How many words follow its name; none when absent. */
  readonly takes?: Count;
  /** The flags that it knows beside --help, such as `json`. */
  readonly flags?: readonly string[];
  /** Does it, and resolves to the code to end with: 0 when absent. Throws an Error with a sentence for whoever typed it. */
  readonly run: (words: readonly string[], flags: ReadonlySet<string>) => Promise<number | void>;
}

export function readArguments<O extends Options>(
  args: readonly string[],
  what: { readonly usage: string; readonly takes?: Count; readonly options?: O },
): Given<O>;

export function runCommand(
  usage: string,
  commands: Readonly<Record<string, Command>>,
  args?: readonly string[],
): Promise<number>;

export function endAfter(work: Promise<number | void>, sentenceOf?: (error: unknown) => string): void;
