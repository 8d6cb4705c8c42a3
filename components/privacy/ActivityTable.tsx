import { DataTable } from '@/components/ui/DataTable';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';

export interface ActivityLine {
  readonly key: string;
  readonly at: Date;
  readonly what: string;
  readonly by: string;
  /** In which role. */
  readonly role: string;
  /** For what it was done. */
  readonly reason: string;
}

/** What happened on the account, newest first, each line with the way to its proof. */
export function ActivityTable({ lines, now }: { lines: readonly ActivityLine[]; now: Date }) {
  return (
    <DataTable
      caption="What happened on your account, newest first"
      captionHidden
      columns={[
        { label: 'When' },
        { label: 'What' },
        { label: 'By whom' },
        { label: 'In which role' },
        { label: 'For what' },
        { label: 'Proof' },
      ]}
      rows={lines.map(({ key, at, what, by, role, reason }) => ({
        key,
        cells: [
          <When key="at" at={at} now={now} />,
          what,
          by,
          role,
          reason,
          <TextLink key="proof" href={`/privacy/receipts/${key}`}>
            Show proof<span className="visually-hidden"> of: {what}</span>
          </TextLink>,
        ],
      }))}
    />
  );
}
