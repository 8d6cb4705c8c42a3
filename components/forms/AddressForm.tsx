'use client';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { useFormAction, type FormAction } from './use-form-action';

interface AddressFormProps {
  action: FormAction;
  label: string;
  pending: string;
  tone?: 'accent' | 'plain';
}

/** Asks for an address and mails a link to it. */
export function AddressForm({ action, label, pending, tone = 'accent' }: AddressFormProps) {
  const words = useWords('accountForms');
  const { state, form, error, value } = useFormAction(action);
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <Field
        required
        name="email"
        label={words.email}
        type="email"
        autoComplete="email"
        defaultValue={value('email')}
        error={error('email')}
      />
      <div className="actions">
        <Button tone={tone} pending={pending}>
          {label}
        </Button>
      </div>
    </Form>
  );
}
