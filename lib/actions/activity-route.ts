import { Readable } from 'node:stream';
import { getLanguage, getWords } from '@/lib/auth/language';
import { csvLine } from '@/lib/privacy/rights/export/csv';
import { walkActivity } from '@/lib/privacy/rights/activity';
import { activityText, reasonText } from '@/lib/privacy/rights/words';
import { download, runRoute } from './route';

/** `GET /api/privacy/activity`: everything that happened on the person's account, newest first, as a table (RFC 4180). */
export function activityRoute(request: Request): Promise<Response> {
  return runRoute(request, '/privacy/activity', async ({ viewer }) => {
    const [t, language] = [await getWords('activity'), await getLanguage()];
    async function* lines(): AsyncGenerator<Buffer> {
      yield csvBytes([t('facts.when'), t('facts.what'), t('facts.by'), t('facts.why'), t('facts.entry')]);
      for await (const { id, event, at, by, facts } of walkActivity(viewer))
        yield csvBytes([
          at.toISOString(),
          activityText(event, facts, language),
          t(`by.${by}`),
          reasonText(event, language),
          id,
        ]);
    }
    const body = Readable.toWeb(Readable.from(lines())) as ReadableStream<Uint8Array>;
    return download(body, 'text/csv; charset=utf-8', 'activity.csv');
  });
}

function csvBytes(cells: readonly string[]): Buffer {
  return Buffer.from(csvLine(cells));
}
