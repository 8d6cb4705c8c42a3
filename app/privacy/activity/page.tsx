import type { Metadata } from 'next';
import { Center } from '@/app/privacy/center';
import { ActivityTable } from '@/components/privacy/ActivityTable';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { When } from '@/components/ui/When';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { listActivity } from '@/lib/privacy/rights/activity';
import { activityText, reasonText } from '@/lib/privacy/rights/words';
import { roleTexts, whoTexts } from '@/messages/en';

export const metadata: Metadata = { title: 'Activity' };

interface ActivityPageProps {
  searchParams: Promise<{ before?: string | string[] }>;
}

export default async function ActivityPage({ searchParams }: ActivityPageProps) {
  const { viewer, overview } = await requireRoom('/privacy/activity');
  const { before } = await searchParams;
  const cursor = typeof before === 'string' ? before : null;
  const { items, next, failures } = await listActivity(viewer, cursor);
  const lines = items.map(({ id, event, at, by, facts }) => ({
    key: id,
    at,
    what: activityText(event, facts),
    by: whoTexts[by],
    role: roleTexts[by],
    reason: reasonText(event),
  }));
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/activity">
      <PageHeader
        title="What happened on your account"
        lead="Every sign-in, every look at your data and every change, newest first. Entries say which detail was changed and never what it says."
      />
      {(cursor === null ? failures : []).map(({ hour, count }) => (
        <Notice key={hour.toISOString()} tone="due" title="Wrong passwords were given for your account">
          <p>
            {count} since <When at={hour} />. If that was not you, choose a new password under Security.
          </p>
        </Notice>
      ))}
      <Card title="Who looked at your data" id="who">
        <p>
          Every line says who it was, in which role and what for. “You” is whoever was signed in, “our system”
          is what runs by itself, “somebody who works here” gave one of the privacy officer’s commands. Nobody
          who works here has an account that opens your data.
        </p>
      </Card>
      {lines.length > 0 ? (
        <Card>
          <ActivityTable lines={lines} now={now()} />
        </Card>
      ) : (
        <EmptyState title="Nothing further back">The entries before these are all that there are.</EmptyState>
      )}
      <div className="actions">
        {cursor === null ? null : (
          <ButtonLink href="/privacy/activity" tone="plain">
            Newest
          </ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={`/privacy/activity?before=${next}`} tone="plain">
            Older
          </ButtonLink>
        )}
      </div>
    </Center>
  );
}
