import type { Command } from './arguments.mjs';

/** A list of the officer: all of its rows, however many there are, and how each is said. */
export interface List<Row> {
  /** Read page by page while they are printed. */
  readonly rows: () => AsyncIterable<Row>;
  /** A row as one line for people. */
  readonly line: (row: Row) => string;
  /** What is said where there is none. */
  readonly none: string;
}

/**
 * The command that prints all of a list: a line each, or with `--json` one JSON array of the rows as they are, dates as
 * ISO 8601.
 */
export function listCommand<Row>({ rows, line, none }: List<Row>): Command {
  return {
    flags: ['json'],
    async run(_, flags) {
      const json = flags.has('json');
      let count = 0;
      for await (const row of rows()) {
        await write(json ? `${count === 0 ? '[\n' : ',\n'}${JSON.stringify(row)}` : `${line(row)}\n`);
        count += 1;
      }
      if (json) await write(count === 0 ? '[]\n' : '\n]\n');
      else if (count === 0) await write(`${none}\n`);
    },
  };
}

/** Waits for whoever reads, so that a long list does not fill the memory, and is whole when the process ends. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
