import { detailNamed } from '@/lib/privacy/labels';
import type { ReactNode } from 'react';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { DataGroup } from '@/components/privacy/DataGroup';
import { Dispute } from '@/components/privacy/Dispute';
import { EmailForm } from '@/components/privacy/EmailForm';
import { ToldCard } from '@/components/privacy/ToldCard';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { cancelEmail } from '@/lib/actions/cancel-email';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { disputable } from '@/lib/privacy/inventory';
import { listDisputes } from '@/lib/privacy/rights/dispute';
import { isChangePending } from '@/lib/privacy/rights/email/request';
import { coverageText } from '@/lib/privacy/coverage';
import { groupsOf, type Group } from '@/lib/privacy/rights/groups';
import { listNotifications } from '@/lib/privacy/rights/processors/told';
import { listRecord, listWithheld } from '@/lib/privacy/rights/record';
import { listSupplements } from '@/lib/privacy/rights/supplements';

export const generateMetadata = titled('data', 'title');

/** What people often expect us to hold and we do not; held to by lib/privacy/not-held.test.ts. */
const notHeld = ['devices', 'tracking', 'payment', 'others'] as const;

export default async function DataPage() {
  const t = await getWords('data');
  const language = await getLanguage();
  const { viewer, overview } = await requireRoom('/privacy/data');
  const at = now();
  /** What stands under a group: where more about it is. */
  const feet: Readonly<Record<string, ReactNode>> = {
    consents: <TextLink href="/privacy/choices">{t('feet.consents')}</TextLink>,
    sessions: <TextLink href="/privacy/security">{t('feet.sessions')}</TextLink>,
    activity: <TextLink href="/privacy/activity">{t('feet.activity')}</TextLink>,
  };
  const supplements = await listSupplements(viewer);
  const pending = await isChangePending(viewer);
  const groups = groupsOf(await listRecord(viewer), at, language);
  const disputes = await listDisputes(viewer);
  const told = await listNotifications(viewer.subjectId, 50, language);
  /** What stands under each detail that a person told us: how its address is changed, and how it is disputed. */
  const under = ({ details }: Group): Record<string, ReactNode> => {
    const given = disputable.filter(({ key }) => details.find((one) => one.key === key)?.value !== null);
    return Object.fromEntries(
      given.map(({ name, key }) => [
        key,
        <>
          {key === 'email' ? <EmailForm /> : null}
          <Dispute
            detail={name}
            label={detailNamed(key, language)}
            disputed={disputes.get(name) ?? null}
            now={at}
          />
        </>,
      ]),
    );
  };
  const cancelling = (
    <ActionForm action={cancelEmail}>
      {pending ? (
        <div className="actions">
          <Button tone="plain" pending={t('cancelling')}>
            {t('cancelChange')}
          </Button>
        </div>
      ) : null}
    </ActionForm>
  );
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/data">
      <PageHeader title={t('title')} lead={t('lead')} />
      <p>{coverageText(language)}</p>
      <p>
        <TextLink href="/privacy/activity#who">{t('whoLooked')}</TextLink>
      </p>
      {groups.map((group) => (
        <DataGroup
          key={group.key}
          group={group}
          now={at}
          supplements={supplements.filter(({ addedTo }) => addedTo === group.key)}
          foot={group.key === 'emailChanges' ? cancelling : feet[group.key]}
          {...(group.key === 'profile' ? { under: under(group) } : {})}
        />
      ))}
      {told.length > 0 ? <ToldCard lines={told} now={at} /> : null}
      <Card title={t('notHeldTitle')}>
        <ul>
          {notHeld.map((what) => (
            <li key={what}>{t(`notHeld.${what}`)}</li>
          ))}
        </ul>
      </Card>
      <Card title={t('withheld')}>
        <p>{t('withheldText')}</p>
        <ul>
          {listWithheld(language).map(({ what, why }) => (
            <li key={what}>{why}</li>
          ))}
        </ul>
      </Card>
    </Center>
  );
}
