import type { ReactNode } from 'react';
import { SignOutForm } from '@/components/privacy/SignOutForm';
import { Page } from '@/components/shell/Page';
import { SideNav } from '@/components/shell/SideNav';
import { Chip } from '@/components/ui/Chip';
import { getWords } from '@/lib/auth/language';
import { sendsOptOut } from '@/lib/auth/opt-out';
import { markOf } from '@/lib/auth/person-mark';
import { requestHeaders } from '@/lib/auth/request';
import { isOpenWhileLocked } from '@/lib/auth/session';
import type { Overview } from '@/lib/privacy/rights/overview';
import type { Viewer } from '@/lib/privacy/viewer';
import { config } from '@/rightful.config';

/** The rooms of the menu, each with the pages below it that have no line of their own. */
const rooms = [
  { href: '/privacy', key: 'home', icon: 'home', covers: [] },
  { href: '/privacy/data', key: 'data', icon: 'person', covers: [] },
  { href: '/privacy/choices', key: 'choices', icon: 'sliders', covers: [] },
  {
    href: '/privacy/activity',
    key: 'activity',
    icon: 'activity',
    covers: ['/privacy/requests', '/privacy/receipts'],
  },
  { href: '/privacy/security', key: 'security', icon: 'shield', covers: [] },
] as const;
const leave = [
  { href: '/privacy/download', key: 'download', icon: 'download', covers: [] },
  { href: '/privacy/delete', key: 'delete', icon: 'trash', covers: [] },
] as const;
/** While a deletion is scheduled, receipts are open and the room around them is not. */
const whileLocked = [{ href: '/privacy/receipts', key: 'receipts', icon: 'receipt', covers: [] }] as const;

type Listed = (typeof rooms | typeof leave | typeof whileLocked)[number];

interface CenterProps {
  viewer: Viewer;
  overview: Overview;
  room: Listed['href'] | Listed['covers'][number];
  width?: 'measure' | 'wide';
  children: ReactNode;
}

/**
 * What every room of the privacy center is put into: who is signed in, the way out, the other rooms. It is no layout
 * because a layout is not told which room it is around, and the room must be marked without JavaScript.
 */
export async function Center({ viewer, overview, room, width = 'wide', children }: CenterProps) {
  const t = await getWords('shell');
  const shown = (listed: readonly Listed[]) =>
    listed
      .filter(({ href }) => !viewer.locked || isOpenWhileLocked(href))
      .map(({ href, key, icon, covers }) => ({
        href,
        icon,
        label: t(`center.rooms.${key}`),
        here: href === room || covers.some((covered) => covered === room),
      }));
  const signal = sendsOptOut(await requestHeaders());
  return (
    <Page
      config={config}
      width={width}
      viewerName={overview.name}
      mark={markOf(viewer)}
      header={
        <>
          {signal ? <Chip tone="on">{t('center.signal')}</Chip> : null}
          <SignOutForm />
        </>
      }
      nav={
        <SideNav
          label={t('center.title')}
          rooms={shown(viewer.locked ? whileLocked : rooms)}
          leave={{ label: t('center.leave'), rooms: shown(leave) }}
        />
      }
    >
      {children}
    </Page>
  );
}
