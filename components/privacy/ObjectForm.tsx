'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { useWords } from '@/components/ui/words';
import { object } from '@/lib/actions/object';

interface ObjectFormProps {
  purpose: string;
  name: string;
  /** Marketing needs no reason at all. */
  marketing: boolean;
}

/** Objects to one use, with a reason where one helps. */
export function ObjectForm({ purpose, name, marketing }: ObjectFormProps) {
  const words = useWords('centerForms');
  const { state, form, error, value } = useFormAction(object);
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="purpose" value={purpose} />
      {marketing ? null : (
        <TextAreaField
          name="words"
          id={`words-${purpose}`}
          label={words.object.why}
          hint={words.object.whyHint}
          optional={words.optional}
          rows={3}
          defaultValue={value('words')}
          error={error('words')}
        />
      )}
      <div className="actions">
        <Button tone="plain" pending={words.object.stopping} aria-label={`${words.object.button}: ${name}`}>
          {words.object.button}
        </Button>
      </div>
    </Form>
  );
}
