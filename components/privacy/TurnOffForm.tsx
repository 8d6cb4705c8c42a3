'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { turnOff } from '@/lib/actions/turn-off';

/** One click that switches every optional use off; each is switched on by itself. */
export function TurnOffForm() {
  const { state, form } = useFormAction(turnOff);
  return (
    <form className="stack tight" {...form}>
      <FormNotice state={state} />
      <div className="actions">
        <Button tone="plain" pending="Switching off…">
          Turn all optional off
        </Button>
      </div>
    </form>
  );
}
