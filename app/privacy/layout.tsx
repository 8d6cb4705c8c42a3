import type { ReactNode } from 'react';
import { WordsProvider } from '@/components/ui/words';
import { getPlain } from '@/lib/auth/language';

/** What the forms of the privacy center say in a browser. */
export default async function PrivacyLayout({ children }: { children: ReactNode }) {
  return <WordsProvider {...await getPlain('centerForms', 'fields')}>{children}</WordsProvider>;
}
