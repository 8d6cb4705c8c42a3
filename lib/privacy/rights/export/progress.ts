import { portableColumns } from './portability';
import type { Source } from './source';

/** The same sources, telling after each page what share of all reading is done: from 0 to 1. */
export function watchReading(sources: readonly Source[], tell: (share: number) => void): Source[] {
  const all = sources.reduce((sum, source) => sum + source.total * timesRead(source), 0);
  let done = 0;
  return sources.map((source) => ({
    ...source,
    async *pages() {
      for await (const page of source.pages()) {
        done += page.length;
        tell(Math.min(done / Math.max(all, 1), 1));
        yield page;
      }
    },
  }));
}

/** Once for each file that has all rows: JSON and CSV, and both again where they are a person's to take along. */
function timesRead({ kind }: Source): number {
  return portableColumns(kind).length > 0 ? 4 : 2;
}
