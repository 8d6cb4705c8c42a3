'use client';
import { useEffect, useState } from 'react';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { PasswordField } from '@/components/ui/PasswordField';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { useLanguage, useWords } from '@/components/ui/words';
import { correct } from '@/lib/actions/correct';
import { show } from '@/lib/actions/show';
import { fill } from '@/messages/fill';
import { withinSentence } from '@/messages/locales';
import { DateFields } from './DateFields';
import { Masked } from './Masked';
import { ShowForm } from './ShowForm';

interface DetailFormProps {
  field: string;
  label: string;
  input: 'line' | 'text' | 'date' | 'tel';
  autoComplete: string;
  required: boolean;
  /** What is stored; empty where nothing was given; undefined while it is hidden. */
  stored: string | undefined;
}

/**
 * One detail, corrected in place. A hidden one is dots and a button that shows it, and can be corrected then. Both
 * forms are of one component that is always in the same place, so that each keeps its answer without JavaScript too.
 */
export function DetailForm({ field, label, input, autoComplete, required, stored }: DetailFormProps) {
  const words = useWords('centerForms');
  const named = withinSentence(useLanguage(), label);
  const correction = useFormAction(correct);
  const showing = useFormAction(show);
  // Open is open: what was just typed does not turn into dots because it is stored now.
  const [open] = useState(stored !== undefined);
  const { state, form, error, value } = correction;
  const known = stored ?? (showing.state.status === 'shown' ? showing.state.value : undefined);
  const refused = state.status === 'refused';

  // Nothing is reset when a form is sent, so what was deleted would stay in its input.
  useEffect(() => {
    if (state.status !== 'done' || stored !== '') return;
    for (const name of ['value', 'year', 'month', 'day']) {
      const input = form.ref.current?.elements.namedItem(name);
      if (input && 'value' in input) input.value = '';
    }
  }, [state, stored, form.ref]);

  if (known === undefined && !open && !refused)
    return (
      <div className="stack tight">
        <FormNotice state={state} />
        <Masked label={label} hidden={words.detail.hidden}>
          <ShowForm field={field} label={label} view={showing} />
        </Masked>
      </div>
    );

  const text = {
    name: 'value',
    id: `value-${field}`,
    label,
    hint: known === '' ? words.detail.notGiven : undefined,
    error: error('value') ?? error(field),
    defaultValue: value('value', known),
    autoComplete,
  };
  return (
    <Form className={refused ? 'correct refused' : 'correct'} {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="field" value={field} />
      {input === 'date' ? (
        <DateFields id={text.id} label={label} stored={known} {...{ required, error, value }} />
      ) : input === 'text' ? (
        <TextAreaField {...text} rows={3} />
      ) : (
        <Field {...text} type={input === 'line' ? 'text' : input} aria-required={required || undefined} />
      )}
      {refused && state.askPassword ? (
        <PasswordField
          name="password"
          id={`password-${field}`}
          label={words.password}
          hint={words.detail.passwordHint}
          autoComplete="current-password"
          error={error('password')}
        />
      ) : null}
      <div className="actions">
        <Button
          tone="plain"
          pending={words.detail.saving}
          aria-label={fill(words.detail.saveOne, { label: named })}
        >
          {' '}
          {words.detail.save}{' '}
        </Button>
        {required || !known ? null : (
          <Button
            tone="plain"
            name="remove"
            value="yes"
            pending={words.detail.deleting}
            aria-label={fill(words.detail.deleteOne, { label: named })}
          >
            {' '}
            {words.detail.delete}{' '}
          </Button>
        )}
      </div>
    </Form>
  );
}
