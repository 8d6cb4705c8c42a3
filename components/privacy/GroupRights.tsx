import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/TextLink';
import type { Group } from '@/lib/privacy/rights/groups';

/** How a kind of data is deleted, where its basis lets a person delete it. */
const deleting: Readonly<Record<string, ReactNode>> = {
  profile: (
    <>
      Delete a detail beside it,{' '}
      <TextLink href="/privacy/delete#part">all that the account can do without</TextLink>, or{' '}
      <TextLink href="/privacy/delete">the whole account</TextLink>.
    </>
  ),
  account: <TextLink href="/privacy/delete">Delete your account</TextLink>,
  packages: <TextLink href="/privacy/download">Delete a copy, and its file is gone</TextLink>,
  sessions: <TextLink href="/privacy/security">End a session, and it is deleted</TextLink>,
  supplements: 'Delete a note beside the data that you added it to.',
};

interface GroupRightsProps {
  group: Group;
}

/** What the legal basis of a kind of data lets its person do, and in one line why something else is missing. */
export function GroupRights({ group: { key, standings } }: GroupRightsProps) {
  const { erase, portability, object } = standings;
  return (
    <ul className="rights" aria-label="What you can do">
      <li>
        {erase.offered
          ? (deleting[key] ?? 'It is deleted by itself at the time that stands above.')
          : erase.why}
      </li>
      <li>
        {portability.offered ? (
          <TextLink href="/privacy/download">Take it to another service</TextLink>
        ) : (
          portability.why
        )}
      </li>
      <li>{object.offered ? objecting(object.by) : object.why}</li>
    </ul>
  );
}

function objecting(by: 'asking' | 'withdrawing'): ReactNode {
  if (by === 'withdrawing')
    return <TextLink href="/privacy/choices#account">Take back your consent</TextLink>;
  return <TextLink href="/privacy/object">Object to it</TextLink>;
}
