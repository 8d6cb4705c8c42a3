'use client';
import { Button } from '@/components/ui/Button';
import { PasswordField } from '@/components/ui/PasswordField';
import { useWords } from '@/components/ui/words';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { useFormAction } from './use-form-action';

type Action = Parameters<typeof useFormAction>[0];

interface ConfirmLinkFormProps {
  action: Action;
  token: string;
  /** The link alone is not enough here. */
  askPassword: boolean;
  /** Which password is meant. */
  hint: string;
}

/** Confirms a mailed link by a click on a button: programs that open links in mails press none. */
export function ConfirmLinkForm({ action, token, askPassword, hint }: ConfirmLinkFormProps) {
  const words = useWords('accountForms');
  const { state, form, error } = useFormAction(action);
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="token" value={token} />
      {askPassword || (state.status === 'refused' && state.askPassword) ? (
        <PasswordField
          required
          name="password"
          label={words.password}
          hint={hint}
          autoComplete="current-password"
          error={error('password')}
        />
      ) : null}
      <div className="actions">
        <Button pending={words.confirming}>{words.confirm}</Button>
      </div>
    </Form>
  );
}
