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

const rooms = [
  { href: '/privacy', key: 'overview' },
  { href: '/privacy/data', key: 'data' },
  { href: '/privacy/choices', key: 'choices' },
  { href: '/privacy/object', key: 'object' },
  { href: '/privacy/download', key: 'download' },
  { href: '/privacy/receipts', key: 'receipts' },
  { href: '/privacy/activity', key: 'activity' },
  { href: '/privacy/security', key: 'security' },
  { href: '/privacy/delete', key: 'delete' },
] as const;

interface CenterProps {
  viewer: Viewer;
  overview: Overview;
  room: (typeof rooms)[number]['href'];
  width?: 'measure' | 'wide';
  children: ReactNode;
}

/**
 * What every room of the privacy center is put into: who is signed in, the way out, the other rooms. It is no layout
 * because a layout is not told which room it is around, and the room must be marked without JavaScript.
 */
export async function Center({ viewer, overview, room, width = 'wide', children }: CenterProps) {
  const t = await getWords('shell');
  const shown = rooms
    .filter(({ href }) => !viewer.locked || isOpenWhileLocked(href))
    .map(({ href, key }) => ({ href, label: t(`center.rooms.${key}`) }));
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
      nav={<SideNav label={t('center.title')} rooms={shown} current={room} />}
    >
      {children}
    </Page>
  );
}
