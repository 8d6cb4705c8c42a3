'use client';
import { Button } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { useWords } from '@/components/ui/words';

/** Shown when a page could not be made. It names no cause: the log of the server has it under the same digest. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const words = useWords('browser');
  return (
    <main id="main" tabIndex={-1} className="page narrow stack">
      <PageHeader title={words.failed} lead={words.failedLead} />
      <div className="actions">
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
        <TextLink href="/">{words.home}</TextLink>
      </div>
      {error.digest ? (
        <p className="quiet">
          {words.failedNumber} {error.digest}
        </p>
      ) : null}
    </main>
  );
}
