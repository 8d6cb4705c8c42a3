import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/ActionForm';
import { Page } from '@/components/shell/Page';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { releaseEmail } from '@/lib/actions/release-email';
import { undoEmail } from '@/lib/actions/undo-email';
import { markOf } from '@/lib/auth/person-mark';
import { getViewer } from '@/lib/auth/session';
import { linkToken } from '@/lib/forms/typed';
import { isUndoLink } from '@/lib/privacy/rights/email/undo';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Undo the change of your email' };

interface UndoEmailPageProps {
  searchParams: Promise<{ token?: string | string[]; done?: string | string[] }>;
}

export default async function UndoEmailPage({ searchParams }: UndoEmailPageProps) {
  const { token, done } = await searchParams;
  const given = linkToken(token);
  const viewer = await getViewer();
  if (await isUndoLink(given))
    return (
      <Page config={config} width="narrow" mark={viewer ? markOf(viewer) : undefined}>
        <PageHeader
          title="Undo the change of your email"
          lead="One click: your account has this address again, and every session but yours ends."
        />
        <ActionForm action={undoEmail}>
          <input type="hidden" name="token" value={given} />
          <div className="actions">
            <Button pending="Undoing…">Undo the change</Button>
          </div>
        </ActionForm>
        <p>
          If you changed it yourself, say so: copies of your data and a deletion at once wait for up to 72
          hours until you do.
        </p>
        <ActionForm action={releaseEmail}>
          <input type="hidden" name="token" value={given} />
          <div className="actions">
            <Button tone="plain" pending="Saying so…">
              It was me
            </Button>
          </div>
        </ActionForm>
      </Page>
    );
  return (
    <Page config={config} width="narrow">
      {done === undefined ? (
        <PageHeader
          title="This link does not work any more"
          lead={
            <>
              It was used already or is older than 72 hours. If your account is in the wrong hands, write to{' '}
              <a href={`mailto:${config.controller.email}`}>{config.controller.email}</a>.
            </>
          }
        />
      ) : (
        <>
          <PageHeader
            title="Your address is back"
            lead="Every session but yours was ended. Whoever changed it knew your password, so choose a new one now."
          />
          <div className="actions">
            <ButtonLink href="/forgot-password">Choose a new password</ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
