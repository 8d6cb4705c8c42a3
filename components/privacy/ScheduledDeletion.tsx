import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getWhen, getWords } from '@/lib/auth/language';
import type { ScheduledErasure } from '@/lib/privacy/rights/erasure/grace';
import { KeepForm } from './KeepForm';
import { WhoToAsk } from './WhoToAsk';

interface ScheduledDeletionProps {
  scheduled: ScheduledErasure;
  now: Date;
  consent: { readonly label: string; readonly hash: string } | null;
  contact: { readonly name: string; readonly email: string };
  authority: { readonly name: string; readonly website: string };
  /** What was just done, said below the title. */
  children: ReactNode;
}

/** A deletion that waits: its number and day, the way back, the way on, and whom to ask. */
export async function ScheduledDeletion({
  scheduled,
  now,
  consent,
  contact,
  authority,
  children,
}: ScheduledDeletionProps) {
  const t = await getWords('deletion');
  const { reference, askedAt, at, because, entryId } = scheduled;
  const distance = (await getWhen()).distance(at, now);
  return (
    <>
      <PageHeader
        title={distance ? t('scheduled.titleIn', { distance }) : t('scheduled.title')}
        lead={because === 'consent' ? t('scheduled.leadConsent') : t('scheduled.lead')}
      />
      {children}
      <Card title={t('scheduled.choice')} id="choice">
        <KeepForm consent={consent} />
        <div className="card-foot">
          <TextLink href="/privacy/download">{t('scheduled.download')}</TextLink>
        </div>
      </Card>
      <Notice title={t('scheduled.records')}>
        <Facts
          facts={[
            { term: t('scheduled.on'), detail: <When at={at} /> },
            { term: t('scheduled.case'), detail: <strong>{reference}</strong> },
            { term: t('scheduled.asked'), detail: <When at={askedAt} /> },
          ]}
        />
        {entryId ? (
          <p>
            <a href={`/api/privacy/receipts/${entryId}`}>{t('scheduled.receipt')}</a>
          </p>
        ) : null}
      </Notice>
      <WhoToAsk contact={contact} authority={authority} />
    </>
  );
}
