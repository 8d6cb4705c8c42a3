import type { ReactNode } from 'react';
import { Center } from '@/app/privacy/center';
import { titled } from '@/app/titled';
import { ActionForm } from '@/components/forms/ActionForm';
import { DetailsSheet, KindRow } from '@/components/privacy/DataGroup';
import { Dispute } from '@/components/privacy/Dispute';
import { DisputeForm } from '@/components/privacy/DisputeForm';
import { EmailForm } from '@/components/privacy/EmailForm';
import { GroupFacts } from '@/components/privacy/GroupFacts';
import { GroupRights } from '@/components/privacy/GroupRights';
import { ToldCard } from '@/components/privacy/ToldCard';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { PageHeader } from '@/components/ui/PageHeader';
import { Sheet } from '@/components/ui/Sheet';
import { TextLink } from '@/components/ui/TextLink';
import { cancelEmail } from '@/lib/actions/cancel-email';
import { getLanguage, getWhen, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { now } from '@/lib/privacy/clock';
import { coverageText } from '@/lib/privacy/coverage';
import { disputable } from '@/lib/privacy/inventory';
import { detailNamed } from '@/lib/privacy/labels';
import { listDisputes } from '@/lib/privacy/rights/dispute';
import { isChangePending } from '@/lib/privacy/rights/email/request';
import { groupsOf, type Group } from '@/lib/privacy/rights/groups';
import type { Place } from '@/lib/privacy/rights/holdings';
import { listNotifications } from '@/lib/privacy/rights/processors/told';
import { listRecord, listWithheld } from '@/lib/privacy/rights/record';
import { listSupplements } from '@/lib/privacy/rights/supplements';
import { withinSentence } from '@/messages/locales';

export const generateMetadata = titled('data', 'title');

/** What people often expect us to hold and we do not; held to by lib/privacy/not-held.test.ts. */
const notHeld = ['devices', 'tracking', 'payment', 'others'] as const;

interface DataPageProps {
  searchParams: Promise<{ kind?: string | string[]; before?: string | string[] }>;
}

export default async function DataPage({ searchParams }: DataPageProps) {
  const t = await getWords('data');
  const [language, when] = [await getLanguage(), await getWhen()];
  const { viewer, overview } = await requireRoom('/privacy/data');
  const at = now();
  const supplements = await listSupplements(viewer);
  const pending = await isChangePending(viewer);
  const groups = groupsOf(await listRecord(viewer, placeOf(await searchParams)), at, language);
  const disputes = await listDisputes(viewer);
  const told = await listNotifications(viewer.subjectId, language, 50);
  const about = (group: Group) => ({
    group,
    now: at,
    supplements: supplements.filter(({ addedTo }) => addedTo === group.key),
    foot: feet[group.key],
  });
  /** Where more about a kind is. */
  const feet: Readonly<Record<string, ReactNode>> = {
    consents: <TextLink href="/privacy/choices">{t('feet.consents')}</TextLink>,
    sessions: <TextLink href="/privacy/security">{t('feet.sessions')}</TextLink>,
    activity: <TextLink href="/privacy/activity">{t('feet.activity')}</TextLink>,
    requests: <TextLink href="/privacy/requests">{t('feet.requests')}</TextLink>,
    packages: <TextLink href="/privacy/download">{t('feet.packages')}</TextLink>,
    emailChanges: (
      <ActionForm action={cancelEmail}>
        {pending ? (
          <div className="actions">
            <Button tone="plain" pending={t('cancelling')}>
              {t('cancelChange')}
            </Button>
          </div>
        ) : null}
      </ActionForm>
    ),
  };
  const held = groups.filter(({ entries, key }) => entries?.total !== 0 && key !== 'profile');
  const empty = groups.filter(({ entries }) => entries?.total === 0);
  return (
    <Center viewer={viewer} overview={overview} room="/privacy/data" width="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      {groups
        .filter(({ key }) => key === 'profile')
        .map((group) => (
          <DetailsSheet
            key={group.key}
            {...about(group)}
            instead={{ email: <EmailForm /> }}
            under={standingDisputes(group)}
            disputes={waysToDispute(group)}
          />
        ))}
      <Sheet title={t('alsoHeld')} id="also">
        {held.map((group) => (
          <KindRow key={group.key} {...about(group)} />
        ))}
      </Sheet>
      {told.length > 0 ? <ToldCard lines={told} now={at} /> : null}
      <section className="stack tight" aria-label={t('limits')}>
        <p className="quiet">{coverageText(language)}</p>
        <p className="quiet">
          {t('empty', { kinds: when.list(empty.map(({ title }) => withinSentence(language, title))) })}
        </p>
        <Disclosure summary={t('emptyWhy')}>
          {empty.map((group) => (
            <div className="stack tight" key={group.key} id={group.key}>
              <h3>{group.title}</h3>
              <GroupFacts group={group} />
              <GroupRights group={group} t={t} />
            </div>
          ))}
        </Disclosure>
        <Disclosure summary={t('notHeldTitle')}>
          <ul>
            {notHeld.map((what) => (
              <li key={what}>{t(`notHeld.${what}`)}</li>
            ))}
          </ul>
        </Disclosure>
        <Disclosure summary={t('withheld')}>
          <p>{t('withheldText')}</p>
          <ul>
            {[...new Set(listWithheld(language).map(({ why }) => why))].map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </Disclosure>
      </section>
    </Center>
  );

  /** How the dispute of each detail stands, beside its value. */
  function standingDisputes({ details }: Group): Record<string, ReactNode> {
    return Object.fromEntries(
      given(details).map(({ name, key }) => [
        key,
        <Dispute
          key={key}
          detail={name}
          label={detailNamed(key, language)}
          disputed={disputes.get(name) ?? null}
          now={at}
        />,
      ]),
    );
  }

  /** A form for each detail that can be disputed and is not. */
  function waysToDispute({ details }: Group): ReactNode {
    return given(details)
      .filter(({ name }) => !disputes.get(name)?.stands)
      .map(({ name, key }) => (
        <DisputeForm key={name} detail={name} named={withinSentence(language, detailNamed(key, language))} />
      ));
  }
}

/** The details that a person told us and may say are wrong. */
function given(details: Group['details']): typeof disputable {
  return disputable.filter(({ key }) => details.find((one) => one.key === key)?.value !== null);
}

/** Where one kind goes on, as the link to its older rows says it; null for the newest of all. */
function placeOf({ kind, before }: Awaited<DataPageProps['searchParams']>): Place | null {
  return typeof kind === 'string' && typeof before === 'string' ? { kind, before } : null;
}
