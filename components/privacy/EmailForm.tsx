'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useCheckedForm } from '@/components/forms/use-checked-form';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Field } from '@/components/ui/Field';
import { PasswordField } from '@/components/ui/PasswordField';
import { useWords } from '@/components/ui/words';
import { changeEmail } from '@/lib/actions/change-email';

/** Asks for another address. It opens by itself when it has something to say. */
export function EmailForm() {
  const words = useWords('centerForms');
  const { state, form, error, value, checked } = useCheckedForm(
    changeEmail,
    (schemas) => schemas.newEmailSchema,
  );
  return (
    <Disclosure summary={words.email.change} open={state.status !== 'idle'}>
      <Form className="stack tight" {...form}>
        <FormNotice state={state} />
        <p className="quiet">{words.email.text}</p>
        <Field
          required
          {...checked('email')}
          id="new-email"
          label={words.email.new}
          type="email"
          autoComplete="email"
          defaultValue={value('email')}
          error={error('email')}
        />
        <PasswordField
          required
          {...checked('password')}
          id="email-password"
          label={words.password}
          hint={words.email.passwordHint}
          autoComplete="current-password"
          error={error('password')}
        />
        <div className="actions">
          <Button tone="plain" pending={words.email.sending}>
            {words.email.send}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
