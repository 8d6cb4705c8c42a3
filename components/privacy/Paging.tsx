import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { getWords } from '@/lib/auth/language';

interface PagingProps {
  /** The first page; null where it is shown. */
  newest: string | null;
  /** The next page; null at the end. */
  older: string | null;
  /** What else can be done with the list. */
  children?: ReactNode;
}

/** The ways through a list that is read a page at a time, newest first. */
export async function Paging({ newest, older, children }: PagingProps) {
  const t = await getWords('activity');
  return (
    <div className="actions">
      {newest === null ? null : (
        <ButtonLink href={newest} tone="plain" small>
          {t('newest')}
        </ButtonLink>
      )}
      {older === null ? null : (
        <ButtonLink href={older} tone="plain" small>
          {t('older')}
        </ButtonLink>
      )}
      {children}
    </div>
  );
}
