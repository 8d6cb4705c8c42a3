import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import type { ScheduledErasure } from '@/lib/privacy/rights/erasure/grace';
import { KeepForm } from './KeepForm';
import { WhoToAsk } from './WhoToAsk';

interface ScheduledDeletionProps {
  scheduled: ScheduledErasure;
  now: Date;
  consent: { readonly label: string; readonly hash: string } | null;
  contact: { readonly name: string; readonly email: string };
  authority: { readonly name: string; readonly website: string };
}

/** A deletion that waits: its number and day, the way back, the way on, and whom to ask. */
export function ScheduledDeletion({ scheduled, now, consent, contact, authority }: ScheduledDeletionProps) {
  const { reference, askedAt, at, because, entryId } = scheduled;
  return (
    <>
      <PageHeader
        title="Your account will be deleted"
        lead={
          because === 'consent'
            ? 'You took back the consent that the account needs. It is locked, nothing in it is used, and you can still change your mind.'
            : 'It is locked until then, and nothing in it is used. You can still change your mind.'
        }
      />
      <Notice title="Keep this for your records">
        <Facts
          facts={[
            { term: 'Case number', detail: <strong>{reference}</strong> },
            { term: 'Deleted on', detail: <When at={at} now={now} /> },
            { term: 'You asked', detail: <When at={askedAt} /> },
          ]}
        />
      </Notice>
      <Card title="Your choice until then" id="choice">
        <KeepForm consent={consent} />
        <div className="card-foot">
          <TextLink href="/privacy/download">Download my data first</TextLink>
          {entryId ? (
            <a href={`/api/privacy/receipts/${entryId}`}>Download the receipt of your request</a>
          ) : null}
        </div>
      </Card>
      <WhoToAsk contact={contact} authority={authority} />
    </>
  );
}
