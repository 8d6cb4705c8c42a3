'use client';
import { Button } from '@/components/ui/Button';
import { undoEmail } from '@/lib/actions/undo-email';
import { FormNotice } from './FormNotice';
import { useFormAction } from './use-form-action';

/** Brings the address before back, by a click on a button: programs that open links in mails press none. */
export function UndoEmailForm({ token }: { token: string }) {
  const { state, form } = useFormAction(undoEmail);
  return (
    <form className="stack" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="token" value={token} />
      <div className="actions">
        <Button pending="Undoing…">Undo the change</Button>
      </div>
    </form>
  );
}
