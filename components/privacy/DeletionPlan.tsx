import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import { dayOf } from '@/components/ui/in-sentence';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { PlannedView, PlanView } from '@/lib/privacy/rights/erasure/view';
import type { Words } from '@/messages/translator';

/** What goes, what stays and why, who is told, and when it is gone from backups. */
export async function DeletionPlan({ plan, done = false }: { plan: PlanView; done?: boolean }) {
  const t = await getWords('deletion');
  const { deleted, kept, told, backupsUntil } = plan;
  const some = deleted.filter(({ count }) => count > 0);
  return (
    <>
      <Card id="erased" title={done ? t('plan.wasDeleted') : t('plan.isDeleted')}>
        <DataTable
          caption={done ? t('plan.captionDone') : t('plan.caption')}
          captionHidden
          columns={[{ label: t('plan.what') }, { label: t('plan.howMuch'), numeric: true }]}
          rows={some.map((planned) => ({ key: planned.title, cells: [planned.title, amount(planned, t)] }))}
        />
      </Card>
      {kept.some(({ count }) => count > 0) ? (
        <Card id="kept" title={t('plan.stays')}>
          <DataTable
            caption={t('plan.captionStays')}
            captionHidden
            columns={[{ label: t('plan.what') }, { label: t('plan.why') }, { label: t('plan.until') }]}
            rows={kept
              .filter(({ count }) => count > 0)
              .map(({ why, until, whyNoDay, ...planned }) => ({
                key: `${planned.title} ${why}`,
                cells: [
                  `${planned.title}, ${amount(planned, t)}`,
                  why,
                  until ? <When key="until" at={until} dateOnly /> : whyNoDay,
                ],
              }))}
          />
        </Card>
      ) : null}
      <Card id="elsewhere" title={done ? t('plan.backups') : t('plan.others')}>
        <ul>
          {done ? null : told.map((name) => <li key={name}>{name}</li>)}
          <li>{t.rich(done ? 'plan.backupDone' : 'plan.backup', { day: dayOf(backupsUntil) })}</li>
        </ul>
      </Card>
    </>
  );
}

function amount({ count, unit }: PlannedView, t: Words<'deletion'>): string {
  return t(`plan.${unit}`, { count });
}
