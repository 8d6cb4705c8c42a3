'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Group } from '@/components/ui/Group';
import { Radio } from '@/components/ui/Radio';
import { pause } from '@/lib/actions/pause';
import { pauseTexts } from '@/messages/en';

/** Pauses the use of data, for one of the four reasons of the law. */
export function PauseForm() {
  const { state, form, error } = useFormAction(pause);
  const refused = error('reason');
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <Group legend="Why" error={refused}>
        {Object.entries(pauseTexts).map(([reason, { label, hint }]) => (
          <Radio
            key={reason}
            name="reason"
            value={reason}
            label={label}
            hint={hint}
            required
            aria-invalid={refused ? true : undefined}
          />
        ))}
      </Group>
      <div className="actions">
        <Button tone="plain" pending="Pausing…">
          Pause the use of my data
        </Button>
      </div>
    </Form>
  );
}
