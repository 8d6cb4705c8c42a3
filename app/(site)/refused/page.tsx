import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { safePath } from '@/lib/auth/safe-path';
import { isErrorCode, RightfulError } from '@/lib/privacy/errors';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'That did not work' };

interface RefusedPageProps {
  searchParams: Promise<{ why?: string | string[]; next?: string | string[] }>;
}

/** Why something was refused that left no page of its own (lib/actions/refusal-path.ts), and the way on. */
export default async function RefusedPage({ searchParams }: RefusedPageProps) {
  const { why, next } = await searchParams;
  if (!isErrorCode(why)) notFound();
  const other = why === 'other-person';
  return (
    <Page config={config} width="narrow">
      <PageHeader title="That did not work" lead={new RightfulError(why).person} />
      <div className="actions">
        {other ? (
          <ButtonLink href="/privacy">Open your privacy center</ButtonLink>
        ) : (
          <ButtonLink href={safePath(next, '/')}>Go back</ButtonLink>
        )}
      </div>
    </Page>
  );
}
