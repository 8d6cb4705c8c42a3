import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { Page } from '@/components/shell/Page';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { mailTo } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { releaseEmail } from '@/lib/actions/release-email';
import { undoEmail } from '@/lib/actions/undo-email';
import { getWords } from '@/lib/auth/language';
import { markOf } from '@/lib/auth/person-mark';
import { getViewer } from '@/lib/auth/session';
import { linkToken } from '@/lib/forms/typed';
import { isUndoLink } from '@/lib/privacy/rights/email/undo';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'undoEmail.title');

interface UndoEmailPageProps {
  searchParams: Promise<{ token?: string | string[]; done?: string | string[] }>;
}

export default async function UndoEmailPage({ searchParams }: UndoEmailPageProps) {
  const t = await getWords('auth');
  const { token, done } = await searchParams;
  const given = linkToken(token);
  const viewer = await getViewer();
  if (await isUndoLink(given))
    return (
      <Page config={config} width="narrow" mark={viewer ? markOf(viewer) : undefined}>
        <PageHeader title={t('undoEmail.title')} lead={t('undoEmail.lead')} />
        <ActionForm action={undoEmail}>
          <input type="hidden" name="token" value={given} />
          <div className="actions">
            <Button pending={t('undoEmail.undoing')}>{t('undoEmail.undo')}</Button>
          </div>
        </ActionForm>
        <p>{t('undoEmail.yourself')}</p>
        <ActionForm action={releaseEmail}>
          <input type="hidden" name="token" value={given} />
          <div className="actions">
            <Button tone="plain" pending={t('undoEmail.saying')}>
              {t('undoEmail.mine')}
            </Button>
          </div>
        </ActionForm>
      </Page>
    );
  return (
    <Page config={config} width="narrow">
      {done === undefined ? (
        <PageHeader
          title={t('undoEmail.invalid')}
          lead={t.rich('undoEmail.invalidLead', {
            email: config.controller.email,
            mail: mailTo(config.controller.email),
          })}
        />
      ) : (
        <>
          <PageHeader title={t('undoEmail.done')} lead={t('undoEmail.doneLead')} />
          <div className="actions">
            <ButtonLink href="/forgot-password">{t('undoEmail.choose')}</ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
