'use client';
import { Button } from '@/components/ui/Button';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';

/** Shown when a page could not be made. It names no cause: the log of the server has it under the same digest. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <main id="main" tabIndex={-1} className="page narrow stack">
      <PageHeader
        title="This page could not be shown"
        lead="The fault is ours. Try again, and if it stays like this, come back in a few minutes."
      />
      <div className="actions">
        <Button type="button" onClick={retry}>
          Try again
        </Button>
        <TextLink href="/">Front page</TextLink>
      </div>
      {error.digest ? <p className="quiet">If you write to us, mention number {error.digest}.</p> : null}
    </main>
  );
}
