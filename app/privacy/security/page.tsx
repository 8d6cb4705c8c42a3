import type { Metadata } from 'next';
import { Center } from '@/app/privacy/center';
import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { DataTable } from '@/components/ui/DataTable';
import { PageHeader } from '@/components/ui/PageHeader';
import { When } from '@/components/ui/When';
import { revoke } from '@/lib/actions/revoke';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listSessions } from '@/lib/privacy/sessions';

export const metadata: Metadata = { title: 'Security' };

export default async function SecurityPage() {
  const { viewer, overview } = await requireRoom('/privacy/security');
  const sessions = await listSessions(viewer);
  const at = now();
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/security" width="measure">
      <PageHeader
        title="Security"
        lead="Where you are signed in. End whatever you do not recognise, then choose a new password."
      />
      <Card title="Sessions">
        <ActionForm action={revoke}>
          <DataTable
            caption="Sessions"
            captionHidden
            columns={[{ label: 'Signed in' }, { label: 'Ends by itself' }, { label: 'End it now' }]}
            rows={sessions.map(({ id, startedAt, endsAt, isThisOne }, index) => ({
              key: id,
              cells: [
                <When key="start" at={startedAt} now={at} />,
                <When key="end" at={endsAt} now={at} />,
                isThisOne ? (
                  <Chip key="this" tone="on">
                    This one
                  </Chip>
                ) : (
                  <Button
                    key="end-it"
                    tone="plain"
                    small
                    name="session"
                    value={id}
                    pending="Ending…"
                    aria-label={`End session ${index + 1}`}
                  >
                    End
                  </Button>
                ),
              ],
            }))}
          />
          {sessions.length > 1 ? (
            <div className="actions">
              <Button tone="plain" name="session" value="others" pending="Ending…">
                End all others
              </Button>
            </div>
          ) : null}
        </ActionForm>
        <p className="quiet">
          We keep neither the name nor the address of your devices, so the times are all that we can show.
        </p>
      </Card>
      <Card
        title="Password"
        foot={
          <ButtonLink href="/forgot-password" tone="plain">
            Change your password
          </ButtonLink>
        }
      >
        <p>We mail you a link for a new password. Choosing one ends every session, this one included.</p>
      </Card>
    </Center>
  );
}
