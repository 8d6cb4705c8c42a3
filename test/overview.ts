import { config } from '@/rightful.config';
import { query } from '@/lib/db';
import { readOverview, selectOverview, type Overview, type OverviewRow } from '@/lib/privacy/rights/overview';
import type { Viewer } from '@/lib/privacy/viewer';

/** The overview of a person, without a session of theirs. */
export async function getOverview({ subjectId }: Viewer): Promise<Overview> {
  const { rows } = await query(selectOverview('$1', '$2'), [subjectId, config.languages[0]]);
  return readOverview(subjectId, rows[0] as OverviewRow);
}
