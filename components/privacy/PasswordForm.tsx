'use client';
import { useEffect } from 'react';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { PasswordField } from '@/components/ui/PasswordField';
import { useWords } from '@/components/ui/words';
import { changePassword } from '@/lib/actions/change-password';

/** Changes the password in place, by the present one. */
export function PasswordForm() {
  const words = useWords('centerForms');
  const { state, form, error } = useFormAction(changePassword);

  // Nothing is reset when a form is sent, and a password that was changed must not stay in its input.
  useEffect(() => {
    if (state.status === 'done') form.ref.current?.reset();
  }, [state, form.ref]);

  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <Disclosure summary={words.newPassword.change} open={state.status === 'refused'}>
        <PasswordField
          required
          name="current"
          label={words.newPassword.current}
          autoComplete="current-password"
          error={error('current')}
        />
        <PasswordField
          required
          name="password"
          label={words.newPassword.new}
          hint={words.newPassword.hint}
          autoComplete="new-password"
          minLength={15}
          error={error('password')}
        />
        <div className="actions">
          <Button small pending={words.detail.saving}>
            {words.newPassword.save}
          </Button>
        </div>
      </Disclosure>
    </Form>
  );
}
