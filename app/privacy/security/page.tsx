import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { DataTable } from '@/components/ui/DataTable';
import { PageHeader } from '@/components/ui/PageHeader';
import { When } from '@/components/ui/When';
import { revoke } from '@/lib/actions/revoke';
import { getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listSessions } from '@/lib/privacy/sessions';

export const generateMetadata = titled('security', 'title');

export default async function SecurityPage() {
  const t = await getWords('security');
  const { viewer, overview } = await requireRoom('/privacy/security');
  const sessions = await listSessions(viewer);
  const at = now();
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/security" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card title={t('sessions')}>
        <ActionForm action={revoke}>
          <DataTable
            caption={t('sessions')}
            captionHidden
            columns={[{ label: t('started') }, { label: t('ends') }, { label: t('end') }]}
            rows={sessions.map(({ id, startedAt, endsAt, isThisOne }, index) => ({
              key: id,
              cells: [
                <When key="start" at={startedAt} now={at} />,
                <When key="end" at={endsAt} now={at} />,
                isThisOne ? (
                  <Chip key="this" tone="on">
                    {t('this')}
                  </Chip>
                ) : (
                  <Button
                    key="end-it"
                    tone="plain"
                    small
                    name="session"
                    value={id}
                    pending={t('ending')}
                    aria-label={t('endOne', { number: String(index + 1) })}
                  >
                    {' '}
                    {t('endShort')}{' '}
                  </Button>
                ),
              ],
            }))}
          />
          {sessions.length > 1 ? (
            <div className="actions">
              <Button tone="plain" name="session" value="others" pending={t('ending')}>
                {t('endOthers')}
              </Button>
            </div>
          ) : null}
        </ActionForm>
        <p className="quiet">{t('onlyTimes')}</p>
      </Card>
      <Card
        title={t('password')}
        foot={
          <ButtonLink href="/forgot-password" tone="plain">
            {t('change')}
          </ButtonLink>
        }
      >
        <p>{t('changeText')}</p>
      </Card>
    </Center>
  );
}
