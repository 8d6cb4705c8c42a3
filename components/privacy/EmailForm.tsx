'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { PasswordField } from '@/components/ui/PasswordField';
import { useWords } from '@/components/ui/words';
import { changeEmail } from '@/lib/actions/change-email';

/** Asks for another address. It opens by itself when it has something to say. */
export function EmailForm() {
  const words = useWords('centerForms');
  const { state, form, error, value } = useFormAction(changeEmail);
  return (
    <details className="edit" open={state.status !== 'idle'}>
      <summary>
        <span className="when-closed">{words.email.change}</span>
        <span className="when-open">{words.detail.cancel}</span>
        <span className="visually-hidden">: {words.email.named}</span>
      </summary>
      <Form className="stack tight" {...form}>
        <FormNotice state={state} idOf={(name) => (name === 'email' ? 'new-email' : 'email-password')} />
        <p className="quiet">{words.email.text}</p>
        <Field
          required
          name="email"
          id="new-email"
          label={words.email.new}
          type="email"
          autoComplete="email"
          defaultValue={value('email')}
          error={error('email')}
        />
        <PasswordField
          required
          name="password"
          id="email-password"
          label={words.password}
          hint={words.email.passwordHint}
          autoComplete="current-password"
          error={error('password')}
        />
        <div className="actions">
          <Button small pending={words.email.sending}>
            {words.email.send}
          </Button>
        </div>
      </Form>
    </details>
  );
}
