'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Group } from '@/components/ui/Group';
import { Radio } from '@/components/ui/Radio';
import { useWords } from '@/components/ui/words';
import { pause } from '@/lib/actions/pause';

/** Pauses the use of data, with one of the reasons of the law where the person wants to give one. */
export function PauseForm() {
  const words = useWords('centerForms');
  const { state, form } = useFormAction(pause);
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <Disclosure summary={words.pause.why}>
        <Group legend={words.pause.reason}>
          {Object.entries(words.pause.reasons).map(([reason, { label, hint }]) => (
            <Radio key={reason} name="reason" value={reason} label={label} hint={hint} />
          ))}
        </Group>
      </Disclosure>
      <div className="actions">
        <Button tone="plain" small pending={words.pause.pausing}>
          {words.pause.button}
        </Button>
      </div>
    </Form>
  );
}
