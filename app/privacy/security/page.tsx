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
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listSessions } from '@/lib/privacy/accounts/sessions';
import { plainIn } from '@/messages/languages';

export const generateMetadata = titled('security', 'title');

export default async function SecurityPage() {
  const t = await getWords('security');
  const names = plainIn(await getLanguage()).values;
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
          {sessions.map(({ id, device, startedAt, usedAt, isThisOne }, index) => (
            <Row
              key={id}
              icon="monitor"
              title={
                device
                  ? t('device', {
                      browser: names.browser[device.browser],
                      system: names.system[device.system],
                    })
                  : t('unknownDevice')
              }
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
              <p>{t.rich('since', { moment: momentOf(startedAt, at) })}</p>
              {usedAt && !isThisOne ? <p>{t.rich('used', { moment: momentOf(usedAt, at) })}</p> : null}
            </Row>
          ))}
        </Sheet>
      </ActionForm>
      <p className="quiet">
        {t('newBrowser')} {t('onlyTimes')}
      </p>
    </Center>
  );
}
