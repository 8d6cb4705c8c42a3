import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { connection } from 'next/server';
import { SkipLink } from '@/components/ui/SkipLink';
import { config } from '@/rightful.config';
import './styles/index.css';

/** Pages are kept out of search engines unless they ask to be in: most of them are about one person. */
export const metadata: Metadata = {
  title: { default: config.brand.name, template: `%s · ${config.brand.name}` },
  description: 'See, correct, download and delete what is held about you, and keep proof of it.',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#161b19' },
  ],
};

/** Waits for a request, so that no page is made at build time: such a page would have no nonce for its scripts. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang={config.languages[0]}>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
