'use client';
import { Button } from '@/components/ui/Button';
import { PasswordField } from '@/components/ui/PasswordField';
import { confirmEmail } from '@/lib/actions/confirm-email';
import { FormNotice } from './FormNotice';
import { useFormAction } from './use-form-action';

interface NewEmailFormProps {
  token: string;
  /** Its person is not signed in here, so that the link alone is not enough. */
  askPassword: boolean;
}

/** Confirms a new address by a click on a button: programs that open links in mails press none. */
export function NewEmailForm({ token, askPassword }: NewEmailFormProps) {
  const { state, form, error } = useFormAction(confirmEmail);
  return (
    <form className="stack" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="token" value={token} />
      {askPassword || (state.status === 'refused' && state.askPassword) ? (
        <PasswordField
          required
          name="password"
          label="Password"
          hint="The one of your account."
          autoComplete="current-password"
          error={error('password')}
        />
      ) : null}
      <div className="actions">
        <Button pending="Confirming…">Confirm</Button>
      </div>
    </form>
  );
}
