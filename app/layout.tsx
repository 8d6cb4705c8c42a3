import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/SkipLink';
import { config } from '@/rightful.config';
import './styles/index.css';

/** Pages are kept out of search engines unless they ask to be in: most of them are about one person. */
export const metadata: Metadata = {
  title: { default: config.brand.name, template: `%s · ${config.brand.name}` },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
};

/** No page is made at build time: such a page would have no nonce for its scripts. */
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={config.languages[0]}>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
