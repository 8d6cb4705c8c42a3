'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { cancelEmail } from '@/lib/actions/cancel-email';

/** Forgets an address that waits to be confirmed. The form stays when its button goes, to say what it did. */
export function CancelEmailForm({ pending }: { pending: boolean }) {
  const { state, form } = useFormAction(cancelEmail);
  return (
    <form className="stack tight" {...form}>
      <FormNotice state={state} />
      {pending ? (
        <div className="actions">
          <Button tone="plain" pending="Cancelling…">
            Cancel the change
          </Button>
        </div>
      ) : null}
    </form>
  );
}
