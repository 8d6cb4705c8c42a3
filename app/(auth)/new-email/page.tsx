import { titled } from '@/app/titled';
import { NewEmailForm } from '@/components/forms/NewEmailForm';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';
import { markOf } from '@/lib/auth/person-mark';
import { getViewer } from '@/lib/auth/session';
import { linkToken } from '@/lib/forms/typed';
import { getEmailChange } from '@/lib/privacy/rights/email/confirm';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'newEmail.title');

interface NewEmailPageProps {
  searchParams: Promise<{ token?: string | string[]; done?: string | string[] }>;
}

export default async function NewEmailPage({ searchParams }: NewEmailPageProps) {
  const t = await getWords('auth');
  const { token, done } = await searchParams;
  const given = linkToken(token);
  const viewer = await getViewer();
  const change = await getEmailChange(given, viewer);
  if (change.asks === 'locked')
    return (
      <Page config={config} width="narrow">
        <PageHeader title={t('newEmail.locked')} lead={t('newEmail.lockedLead')} />
        <div className="actions">
          <ButtonLink href="/privacy/delete">{t('newEmail.openDeletion')}</ButtonLink>
        </div>
      </Page>
    );
  if (change.asks !== 'invalid')
    return (
      <Page config={config} width="narrow" mark={viewer ? markOf(viewer) : undefined}>
        <PageHeader
          title={t('newEmail.confirm')}
          lead={
            change.asks === 'confirm'
              ? t('newEmail.confirmLead', { address: change.address })
              : t('newEmail.askPassword')
          }
        />
        <NewEmailForm token={given} askPassword={change.asks === 'ask-password'} />
      </Page>
    );
  return (
    <Page config={config} width="narrow">
      {done === undefined ? (
        <PageHeader title={t('newEmail.invalid')} lead={t('newEmail.invalidLead')} />
      ) : (
        <PageHeader title={t('newEmail.done')} lead={t('newEmail.doneLead')} />
      )}
      <div className="actions">
        <ButtonLink href={viewer ? '/privacy/data' : '/sign-in?next=/privacy/data'}>
          {viewer ? t('newEmail.openData') : t('signIn.title')}
        </ButtonLink>
      </div>
    </Page>
  );
}
