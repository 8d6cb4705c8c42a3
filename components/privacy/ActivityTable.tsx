import { DataTable } from '@/components/ui/DataTable';
import { hiddenPart } from '@/components/ui/in-sentence';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';

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
export async function ActivityTable({ lines, now }: { lines: readonly ActivityLine[]; now: Date }) {
  const t = await getWords('activity');
  return (
    <DataTable
      caption={t('table.caption')}
      captionHidden
      columns={[
        { label: t('table.when') },
        { label: t('table.what') },
        { label: t('table.by') },
        { label: t('table.role') },
        { label: t('table.why') },
        { label: t('table.proof') },
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
            {t.rich('table.show', { what, hidden: hiddenPart })}
          </TextLink>,
        ],
      }))}
    />
  );
}
