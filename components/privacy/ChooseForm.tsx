'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { choose } from '@/lib/actions/choose';

interface ChooseFormProps {
  purpose: string;
  name: string;
  on: boolean;
  /** The hash of the text on the screen. */
  shown: string;
}

/** One click that switches a use on or off; the button is the same both ways. */
export function ChooseForm({ purpose, name, on, shown }: ChooseFormProps) {
  const { state, form } = useFormAction(choose);
  const label = on ? 'Switch off' : 'Switch on';
  return (
    <form className="stack tight" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      <input type="hidden" name="shown" value={shown} />
      <div className="actions">
        <Button
          tone="plain"
          pending={on ? 'Switching off…' : 'Switching on…'}
          aria-label={`${label}: ${name}`}
        >
          {label}
        </Button>
      </div>
    </form>
  );
}
