import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/Logo';
import { getWords } from '@/lib/auth/language';

interface SiteHeaderProps {
  brandName: string;
  /** Who is signed in. */
  viewerName?: string | undefined;
  /** Chips, links and forms at the right. */
  children?: ReactNode;
}

/** The bar at the top of every page. */
export async function SiteHeader({ brandName, viewerName, children }: SiteHeaderProps) {
  const t = await getWords('shell');
  return (
    <header className="bar">
      <Logo name={brandName} />
      <div className="bar-right">
        {viewerName ? (
          <span className="bar-viewer">
            <span className="visually-hidden">{t('signedInAs')} </span>
            {viewerName}
          </span>
        ) : null}
        {children}
      </div>
    </header>
  );
}
