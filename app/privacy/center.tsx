import type { ReactNode } from 'react';
import { SignOutForm } from '@/components/privacy/SignOutForm';
import { Page } from '@/components/shell/Page';
import { SideNav } from '@/components/shell/SideNav';
import { Chip } from '@/components/ui/Chip';
import { markOf } from '@/lib/auth/person-mark';
import { sendsOptOut } from '@/lib/auth/opt-out';
import { requestHeaders } from '@/lib/auth/request';
import { isOpenWhileLocked } from '@/lib/auth/session';
import type { Overview } from '@/lib/privacy/rights/overview';
import type { Viewer } from '@/lib/privacy/viewer';
import { config } from '@/rightful.config';

const rooms = [
  { href: '/privacy', label: 'Overview' },
  { href: '/privacy/data', label: 'Your data' },
  { href: '/privacy/choices', label: 'Choices' },
  { href: '/privacy/object', label: 'Object or pause' },
  { href: '/privacy/download', label: 'Download' },
  { href: '/privacy/receipts', label: 'Receipts' },
  { href: '/privacy/activity', label: 'Activity' },
  { href: '/privacy/security', label: 'Security' },
  { href: '/privacy/delete', label: 'Delete account' },
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
  const shown = viewer.locked ? rooms.filter(({ href }) => isOpenWhileLocked(href)) : rooms;
  const signal = sendsOptOut(await requestHeaders());
  return (
    <Page
      config={config}
      width={width}
      viewerName={overview.name}
      mark={markOf(viewer)}
      header={
        <>
          {signal ? <Chip tone="on">Opt-out request honoured</Chip> : null}
          <SignOutForm />
        </>
      }
      nav={<SideNav label="Privacy center" rooms={shown} current={room} />}
    >
      {children}
    </Page>
  );
}
