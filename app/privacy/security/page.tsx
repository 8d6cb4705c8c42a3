import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { PasswordForm } from '@/components/privacy/PasswordForm';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { linkTo, momentOf } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { Row, Sheet } from '@/components/ui/Sheet';
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
      <Sheet>
        <Row title={t('password')} level={2} icon="key">
          <p>{t('passwordText')}</p>
          <PasswordForm />
          <p>{t.rich('forgot', { link: linkTo('/forgot-password') })}</p>
        </Row>
      </Sheet>
      <ActionForm action={revoke}>
        <Sheet
          title={t('sessions')}
          id="sessions"
          beside={
            sessions.length > 1 ? (
              <Button tone="plain" small name="session" value="others" pending={t('ending')}>
                {t('endOthers')}
              </Button>
            ) : undefined
          }
        >
          {sessions.map(({ id, startedAt, endsAt, isThisOne }, index) => (
            <Row
              key={id}
              icon="monitor"
              title={t.rich('since', { moment: momentOf(startedAt) })}
              action={
                isThisOne ? (
                  <Chip tone="on">{t('this')}</Chip>
                ) : (
                  <Button
                    tone="quiet"
                    small
                    name="session"
                    value={id}
                    pending={t('ending')}
                    aria-label={t('endOne', { number: String(index + 1) })}
                  >
                    {t('endShort')}
                  </Button>
                )
              }
            >
              {t.rich('ends', { moment: momentOf(endsAt, at) })}
            </Row>
          ))}
        </Sheet>
      </ActionForm>
      <p className="quiet">{t('onlyTimes')}</p>
    </Center>
  );
}
