'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { object } from '@/lib/actions/object';

interface ObjectFormProps {
  purpose: string;
  name: string;
  /** Marketing needs no reason at all. */
  marketing: boolean;
}

/** Objects to one use, with a reason where one helps. */
export function ObjectForm({ purpose, name, marketing }: ObjectFormProps) {
  const { state, form, error, value } = useFormAction(object);
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="purpose" value={purpose} />
      {marketing ? null : (
        <TextAreaField
          name="words"
          id={`words-${purpose}`}
          label="Why it should stop for you"
          hint="It helps us to answer. You need not give a reason."
          optional
          rows={3}
          defaultValue={value('words')}
          error={error('words')}
        />
      )}
      <div className="actions">
        <Button tone="plain" pending="Stopping…" aria-label={`Object and stop it: ${name}`}>
          Object and stop it
        </Button>
      </div>
    </Form>
  );
}
