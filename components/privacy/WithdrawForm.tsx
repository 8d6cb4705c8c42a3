'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { withdraw } from '@/lib/actions/withdraw';

/** Takes back what the account stands on, with one click that can be undone for seven days. */
export function WithdrawForm({ label }: { label: string }) {
  const { state, form } = useFormAction(withdraw);
  return (
    <form className="stack tight" {...form}>
      <FormNotice state={state} />
      <div className="actions">
        <Button tone="plain" pending="One moment…">
          {label}
        </Button>
      </div>
    </form>
  );
}
