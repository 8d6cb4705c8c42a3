import { DataTable } from '@/components/ui/DataTable';
import { When } from '@/components/ui/When';

export interface ActivityLine {
  readonly key: string;
  readonly at: Date;
  readonly what: string;
  readonly by: string;
}

/** What happened on the account, newest first. */
export function ActivityTable({ lines, now }: { lines: readonly ActivityLine[]; now: Date }) {
  return (
    <DataTable
      caption="What happened on your account, newest first"
      captionHidden
      columns={[{ label: 'When' }, { label: 'What' }, { label: 'By whom' }]}
      rows={lines.map(({ key, at, what, by }) => ({
        key,
        cells: [<When key="at" at={at} now={now} />, what, by],
      }))}
    />
  );
}
