import type { ReactNode } from 'react';
import { MadeFor } from '@/components/forms/Form';
import { SiteFooter, type Controller } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

interface PageProps {
  config: { readonly brand: { readonly name: string }; readonly controller: Controller };
  /** narrow: forms. measure: one column of text and tables. wide: cards. */
  width?: 'narrow' | 'measure' | 'wide';
  viewerName?: string | undefined;
  /** The mark of the person for whom the page is made (lib/auth/person-mark.ts); without it its forms act for nobody. */
  mark?: string | undefined;
  /** Much is typed here before it is sent: texts open beside the page, since whoever leaves it loses that. */
  keepsTyped?: boolean;
  /** What stands at the right of the header. */
  header?: ReactNode;
  /** A SideNav beside the content. */
  nav?: ReactNode;
  children: ReactNode;
}

/** Header, content and footer: what every page is put into. */
export function Page({
  config,
  width = 'wide',
  viewerName,
  mark,
  keepsTyped = false,
  header,
  nav,
  children,
}: PageProps) {
  const content = (
    <main id="main" tabIndex={-1} className={nav ? 'stack' : `page ${width} stack`}>
      {children}
    </main>
  );
  const page = (
    <>
      <SiteHeader brandName={config.brand.name} viewerName={viewerName}>
        {header}
      </SiteHeader>
      {nav ? (
        <div className="frame">
          {nav}
          {width === 'wide' ? content : <div className={`column ${width}`}>{content}</div>}
        </div>
      ) : (
        content
      )}
      <SiteFooter controller={config.controller} beside={keepsTyped} />
    </>
  );
  return mark ? <MadeFor mark={mark}>{page}</MadeFor> : page;
}
