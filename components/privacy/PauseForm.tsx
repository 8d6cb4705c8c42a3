'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Group } from '@/components/ui/Group';
import { Radio } from '@/components/ui/Radio';
import { useWords } from '@/components/ui/words';
import { pause } from '@/lib/actions/pause';

/** Pauses the use of data, for one of the four reasons of the law. */
export function PauseForm() {
  const words = useWords('centerForms');
  const { state, form, error } = useFormAction(pause);
  const refused = error('reason');
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <Group legend={words.pause.why} error={refused}>
        {Object.entries(words.pause.reasons).map(([reason, { label, hint }]) => (
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
        <Button tone="plain" pending={words.pause.pausing}>
          {words.pause.button}
        </Button>
      </div>
    </Form>
  );
}
