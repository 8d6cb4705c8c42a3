import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import { When } from '@/components/ui/When';
import type { PlannedView, PlanView } from '@/lib/privacy/rights/erasure/view';
import { counted } from './counted';

/** What goes, what stays and why, who is told, and when it is gone from backups. */
export function DeletionPlan({ plan, done = false }: { plan: PlanView; done?: boolean }) {
  const { deleted, kept, told, backupsUntil } = plan;
  const some = deleted.filter(({ count }) => count > 0);
  return (
    <>
      <Card id="erased" title={done ? 'What was deleted' : 'What is deleted'}>
        <DataTable
          caption={done ? 'Deleted' : 'Deleted, for good'}
          captionHidden
          columns={[{ label: 'What' }, { label: 'How much', numeric: true }]}
          rows={some.map((planned) => ({ key: planned.title, cells: [planned.title, amount(planned)] }))}
        />
      </Card>
      {kept.some(({ count }) => count > 0) ? (
        <Card id="kept" title="What stays">
          <DataTable
            caption="Stays"
            captionHidden
            columns={[{ label: 'What' }, { label: 'Why' }, { label: 'Until' }]}
            rows={kept
              .filter(({ count }) => count > 0)
              .map(({ why, until, whyNoDay, ...planned }) => ({
                key: `${planned.title} ${why}`,
                cells: [
                  `${planned.title}, ${amount(planned)}`,
                  why,
                  until ? <When key="until" at={until} dateOnly /> : whyNoDay,
                ],
              }))}
          />
        </Card>
      ) : null}
      <Card id="elsewhere" title={done ? 'Backups' : 'Who is told, and what else is done'}>
        <ul>
          {done ? null : told.map((name) => <li key={name}>{name}</li>)}
          <li>
            {done ? 'The last backup' : 'Backups: the last one'} that can still hold it is replaced by{' '}
            <When at={backupsUntil} dateOnly />. If one is restored before, the deletion is repeated.
          </li>
        </ul>
      </Card>
    </>
  );
}

function amount({ count, unit }: PlannedView): string {
  return unit === 'details' ? counted(count, 'detail') : counted(count, 'entry', 'entries');
}
