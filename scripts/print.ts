/** How the rows of a list are said to people. */
interface Said<Row> {
  /** A row as one line. */
  readonly line: (row: Row) => string;
  /** What is said where there is none. */
  readonly none: string;
}

/**
 * Prints all of a list, however long: a line each, or with the flag `json` one JSON array of the rows as they are, dates as
 * ISO 8601.
 */
export async function printList<Row>(
  flags: ReadonlySet<string>,
  rows: AsyncIterable<Row> | Iterable<Row>,
  { line, none }: Said<Row>,
): Promise<void> {
  const json = flags.has('json');
  let count = 0;
  for await (const row of rows) {
    await write(json ? `${count === 0 ? '[\n' : ',\n'}${quote(row)}` : `${line(row)}\n`);
    count += 1;
  }
  if (json) await write(count === 0 ? '[]\n' : '\n]\n');
  else if (count === 0) await write(`${none}\n`);
}

/** What steers a terminal, ends a line or turns the direction of what follows, as far as JSON leaves it alone. */
const steering = /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** What a person wrote as a JSON text, so that nothing in it can pretend to be a line of ours. */
export function quote(value: unknown): string {
  return JSON.stringify(value).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Waits for whoever reads, so that a long list does not fill the memory, and is whole when the process ends. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
