'use client';
import { Button } from '@/components/ui/Button';
import { PasswordField } from '@/components/ui/PasswordField';
import { useWords } from '@/components/ui/words';
import { resetPassword } from '@/lib/actions/reset-password';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { useCheckedForm } from './use-checked-form';

/** A new password, by the link that was mailed. */
export function ResetPasswordForm({ token }: { token: string }) {
  const words = useWords('accountForms');
  const { state, form, error, checked } = useCheckedForm(resetPassword, (schemas) => schemas.resetSchema);
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="token" value={token} />
      <PasswordField
        required
        {...checked('password')}
        label={words.newPassword}
        hint={words.passwordHint}
        autoComplete="new-password"
        error={error('password')}
      />
      <div className="actions">
        <Button pending={words.saving}>{words.savePassword}</Button>
      </div>
    </Form>
  );
}
