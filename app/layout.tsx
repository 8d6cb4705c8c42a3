import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/SkipLink';
import { WordsProvider } from '@/components/ui/words';
import { getPlain, getWords } from '@/lib/auth/language';
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
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#161b19' },
  ],
};

/** No page is made at build time: such a page would have no nonce for its scripts. */
export const dynamic = 'force-dynamic';

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [plain, t] = [await getPlain('browser'), await getWords('shell')];
  return (
    <html lang={plain.language}>
      <body>
        <SkipLink>{t('skip')}</SkipLink>
        <WordsProvider {...plain}>{children}</WordsProvider>
      </body>
    </html>
  );
}
