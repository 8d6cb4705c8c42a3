import type { ReactNode } from 'react';
import { WordsProvider } from '@/components/ui/words';
import { getPlain } from '@/lib/auth/language';

/** What the forms of these pages say in a browser. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  return <WordsProvider {...await getPlain('accountForms', 'fields')}>{children}</WordsProvider>;
}
