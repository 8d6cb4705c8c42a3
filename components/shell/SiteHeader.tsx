import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/Logo';
import { TextLink } from '@/components/ui/TextLink';
import { getWords } from '@/lib/auth/language';
import { findViewerName } from '@/lib/auth/session';

interface SiteHeaderProps {
  brandName: string;
  /** Who is signed in, where the page has asked already. */
  viewerName?: string | undefined;
  /** Chips, links and forms at the right; to somebody who is signed in, pages outside of the center show the way there instead. */
  children?: ReactNode;
}

/** The bar at the top of every page. */
export async function SiteHeader({ brandName, viewerName, children }: SiteHeaderProps) {
  const t = await getWords('shell');
  const name = viewerName ?? (await findViewerName());
  return (
    <header className="bar">
      <div className="bar-inner">
        <Logo name={brandName} />
        <div className="bar-right">
          {name === null ? null : (
            <span className="bar-viewer">
              <span className="visually-hidden">{t('signedInAs')} </span>
              <bdi>{name}</bdi>
            </span>
          )}
          {name === null || viewerName !== undefined ? (
            children
          ) : (
            <TextLink href="/privacy">{t('center.title')}</TextLink>
          )}
        </div>
      </div>
    </header>
  );
}
