'use client';
import { Button } from '@/components/ui/Button';
import { PasswordField } from '@/components/ui/PasswordField';
import { verifyEmail } from '@/lib/actions/verify-email';
import { FormNotice } from './FormNotice';
import { useFormAction } from './use-form-action';

interface VerifyFormProps {
  token: string;
  /** This is not the browser that signed up, so that the link alone is not enough. */
  askPassword: boolean;
}

/** Confirms an address by a click on a button: programs that open links in mails press none. */
export function VerifyForm({ token, askPassword }: VerifyFormProps) {
  const { state, form, error } = useFormAction(verifyEmail);
  return (
    <form className="stack" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="token" value={token} />
      {askPassword || (state.status === 'refused' && state.askPassword) ? (
        <PasswordField
          required
          name="password"
          label="Password"
          hint="The one that you chose when you signed up."
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
