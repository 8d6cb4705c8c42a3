'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useCheckedForm } from '@/components/forms/use-checked-form';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Field } from '@/components/ui/Field';
import { PasswordField } from '@/components/ui/PasswordField';
import { changeEmail } from '@/lib/actions/change-email';

/** Asks for another address. It opens by itself when it has something to say. */
export function EmailForm() {
  const { state, form, error, value, checked } = useCheckedForm(
    changeEmail,
    (schemas) => schemas.newEmailSchema,
  );
  return (
    <Disclosure summary="Change your email" open={state.status !== 'idle'}>
      <Form className="stack tight" {...form}>
        <FormNotice state={state} />
        <p className="quiet">
          We mail a link to the new address, and nothing changes before you open it. The address before then
          gets a mail too, and can undo the change for 72 hours.
        </p>
        <Field
          required
          {...checked('email')}
          id="new-email"
          label="New email"
          type="email"
          autoComplete="email"
          defaultValue={value('email')}
          error={error('email')}
        />
        <PasswordField
          required
          {...checked('password')}
          id="email-password"
          label="Password"
          hint="To be sure that it is you who changes this."
          autoComplete="current-password"
          error={error('password')}
        />
        <div className="actions">
          <Button tone="plain" pending="Sending…">
            Send the link
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
