'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import type { FormView } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { PasswordField } from '@/components/ui/PasswordField';

interface ShowFormProps {
  field: string;
  label: string;
  view: FormView;
}

/** The button that shows a hidden detail; it asks for the password when the sign-in is no longer fresh. */
export function ShowForm({ field, label, view: { state, form, error } }: ShowFormProps) {
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="field" value={field} />
      {state.status === 'refused' && state.askPassword ? (
        <PasswordField
          name="password"
          id={`show-password-${field}`}
          label="Password"
          hint="To be sure that it is you who looks at this."
          autoComplete="current-password"
          error={error('password')}
        />
      ) : null}
      <div className="actions">
        <Button tone="plain" small pending="Showing…" aria-label={`Show ${label.toLowerCase()}`}>
          Show
        </Button>
      </div>
    </Form>
  );
}
