import type { ReactNode } from 'react';
import { linkTo } from '@/components/ui/in-sentence';
import { TextLink } from '@/components/ui/TextLink';
import type { Group } from '@/lib/privacy/rights/groups';
import type { Words } from '@/messages/translator';

/** How a kind of data is deleted, where its basis lets a person delete it. */
function deleting(key: string, t: Words<'data'>): ReactNode {
  if (key === 'profile')
    return t.rich('rights.profile', { part: linkTo('/privacy/delete#part'), all: linkTo('/privacy/delete') });
  if (key === 'account') return <TextLink href="/privacy/delete">{t('rights.account')}</TextLink>;
  if (key === 'packages') return <TextLink href="/privacy/download">{t('rights.packages')}</TextLink>;
  if (key === 'sessions') return <TextLink href="/privacy/security">{t('rights.sessions')}</TextLink>;
  return key === 'supplements' ? t('rights.supplements') : t('rights.byItself');
}

interface GroupRightsProps {
  group: Group;
  t: Words<'data'>;
}

/** What the legal basis of a kind of data lets its person do, and in one line why something else is missing. */
export function GroupRights({ group: { key, standings }, t }: GroupRightsProps) {
  const { erase, portability, object } = standings;
  return (
    <ul className="rights" aria-label={t('rights.title')}>
      <li>{erase.offered ? deleting(key, t) : erase.why}</li>
      <li>
        {portability.offered ? (
          <TextLink href="/privacy/download">{t('rights.move')}</TextLink>
        ) : (
          portability.why
        )}
      </li>
      <li>{object.offered ? objecting(object.by, t) : object.why}</li>
    </ul>
  );
}

function objecting(by: 'asking' | 'withdrawing', t: Words<'data'>): ReactNode {
  if (by === 'withdrawing')
    return <TextLink href="/privacy/choices#account">{t('rights.withdraw')}</TextLink>;
  return <TextLink href="/privacy/choices#interests">{t('rights.object')}</TextLink>;
}
