/** The id before every other. */
const first = '00000000-0000-0000-0000-000000000000';

/**
 * Every row that `read` finds, a page at a time along the index of its id. `read` answers at most `size` rows with an id
 * greater than `after`, in the order of ids. Rows that come or go meanwhile never make it begin again.
 */
export async function* eachPage<T>(
  size: number,
  read: (after: string) => Promise<readonly T[]>,
  idOf: (row: T) => string,
): AsyncGenerator<readonly T[]> {
  for (let after = first; ;) {
    const rows = await read(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < size) return;
    after = idOf(last);
  }
}

/** As `eachPage`, row by row. */
export async function* eachRow<T>(...of: Parameters<typeof eachPage<T>>): AsyncGenerator<T> {
  for await (const rows of eachPage(...of)) yield* rows;
}
