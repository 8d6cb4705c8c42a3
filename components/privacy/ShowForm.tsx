'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import type { FormView } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { PasswordField } from '@/components/ui/PasswordField';
import { useLanguage, useWords } from '@/components/ui/words';
import { fill } from '@/messages/fill';
import { withinSentence } from '@/messages/locales';

interface ShowFormProps {
  field: string;
  label: string;
  view: FormView;
}

/** The button that shows a hidden detail; it asks for the password when the sign-in is no longer fresh. */
export function ShowForm({ field, label, view: { state, form, error } }: ShowFormProps) {
  const words = useWords('centerForms');
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="field" value={field} />
      {state.status === 'refused' && state.askPassword ? (
        <PasswordField
          name="password"
          id={`show-password-${field}`}
          label={words.password}
          hint={words.show.passwordHint}
          autoComplete="current-password"
          error={error('password')}
        />
      ) : null}
      <div className="actions">
        <Button
          tone="quiet"
          small
          pending={words.show.showing}
          aria-label={fill(words.show.showOne, { label: withinSentence(useLanguage(), label) })}
        >
          {words.show.show}
        </Button>
      </div>
    </Form>
  );
}
