'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { PasswordField } from '@/components/ui/PasswordField';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { correct } from '@/lib/actions/correct';
import { Masked } from './Masked';

interface CorrectFormProps {
  field: string;
  label: string;
  input: 'line' | 'text' | 'date' | 'tel';
  autoComplete: string;
  required: boolean;
  /** What is stored; empty where nothing was given; undefined while the page may not show it. */
  stored: string | undefined;
}

/**
 * One detail, corrected in place. While it may not be shown there is nothing to correct, unless a correction that was
 * just sent has to be confirmed first: then what was typed is still here.
 */
export function CorrectForm({ field, label, input, autoComplete, required, stored }: CorrectFormProps) {
  const { state, form, error, value } = useFormAction(correct);
  const refused = state.status === 'refused';
  if (stored === undefined && !refused) return <Masked label={label} />;

  const text = {
    name: 'value',
    id: `value-${field}`,
    label,
    hint: stored === '' ? 'Not given.' : undefined,
    error: error('value') ?? error(field),
    defaultValue: value('value', stored),
    autoComplete,
  };
  return (
    <form className={refused ? 'correct refused' : 'correct'} {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="field" value={field} />
      {input === 'text' ? (
        <TextAreaField {...text} rows={3} />
      ) : (
        <Field {...text} type={input === 'line' ? 'text' : input} aria-required={required || undefined} />
      )}
      {refused && state.askPassword ? (
        <PasswordField
          name="password"
          id={`password-${field}`}
          label="Password"
          hint="To be sure that it is you who corrects this."
          autoComplete="current-password"
          error={error('password')}
        />
      ) : null}
      <Button tone="plain" pending="Saving…" aria-label={`Save ${label.toLowerCase()}`}>
        Save
      </Button>
    </form>
  );
}
