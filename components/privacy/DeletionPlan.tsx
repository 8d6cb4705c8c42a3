import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import type { Planned, Preview } from '@/lib/privacy/rights/erasure/preview';
import { counted } from './counted';

/** What goes and what stays when the account is deleted. */
export function DeletionPlan({ preview, controllerEmail }: { preview: Preview; controllerEmail: string }) {
  const { deleted, keys, kept } = preview;
  return (
    <>
      <Card>
        <DataTable
          caption="Deleted, at once and for good"
          columns={[{ label: 'What' }, { label: 'How much', numeric: true }]}
          rows={[
            ...deleted.map((planned) => ({ key: planned.title, cells: [planned.title, amount(planned)] })),
            {
              key: 'keys',
              cells: [
                'The key that seals your details, and the hash by which a sign-in finds you',
                counted(keys, 'entry', 'entries'),
              ],
            },
          ]}
        />
        <p>Every session ends with it, and mails to you that still lie on our server go too.</p>
      </Card>
      <Card>
        <DataTable
          caption="Stays, and names nobody"
          columns={[{ label: 'What' }, { label: 'Why' }, { label: 'Until' }]}
          rows={[
            ...kept.map((planned) => ({
              key: planned.title,
              cells: [
                `Log of acts, ${amount(planned)}`,
                'To prove that we kept the rules. What pointed at you is removed.',
                'As long as the log is kept',
              ],
            })),
            {
              key: 'request',
              cells: [
                'The number and the dates of this request',
                'To prove that it was answered. Only you can tell that the number is yours.',
                '24 months',
              ],
            },
          ]}
        />
      </Card>
      <Card title="Backups">
        <p>
          A backup from before the deletion can still hold your details, sealed, until it is replaced. Ask{' '}
          <a href={`mailto:${controllerEmail}`}>{controllerEmail}</a> how long backups are kept.
        </p>
      </Card>
    </>
  );
}

function amount({ count, unit }: Planned): string {
  if (count === 0) return 'None';
  return unit === 'details' ? counted(count, 'detail') : counted(count, 'entry', 'entries');
}
