'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { resume } from '@/lib/actions/pause';

/** Ends a pause. */
export function ResumeForm() {
  const { state, form } = useFormAction(resume);
  return (
    <form className="stack tight" {...form}>
      <FormNotice state={state} />
      <div className="actions">
        <Button tone="plain" pending="Ending…">
          End the pause
        </Button>
      </div>
    </form>
  );
}
