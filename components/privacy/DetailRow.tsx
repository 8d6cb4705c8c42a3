'use client';
import { useEffect, useRef } from 'react';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { useUnsavedGuard } from '@/components/forms/use-unsaved-guard';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { PasswordField } from '@/components/ui/PasswordField';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { useLanguage, useWords } from '@/components/ui/words';
import { correct } from '@/lib/actions/correct';
import { show } from '@/lib/actions/show';
import { fill } from '@/messages/fill';
import { withinSentence } from '@/messages/locales';
import { whenIn } from '@/messages/when';
import { DateFields } from './DateFields';
import { Masked } from './Masked';
import { ShowForm } from './ShowForm';

interface DetailRowProps {
  field: string;
  label: string;
  input: 'line' | 'text' | 'date' | 'tel';
  autoComplete: string;
  required: boolean;
  /** What is stored; empty where nothing was given; undefined while it is hidden. */
  stored: string | undefined;
}

/**
 * One detail: its value, and the form that corrects it in place. A hidden one is dots and a button that shows it, and can be
 * corrected then. Both forms are of one component that is always in the same place, so that each keeps its answer without
 * JavaScript too.
 */
export function DetailRow({ field, label, input, autoComplete, required, stored }: DetailRowProps) {
  const words = useWords('centerForms');
  const language = useLanguage();
  const named = withinSentence(language, label);
  const correction = useFormAction(correct);
  const showing = useFormAction(show);
  const details = useRef<HTMLDetailsElement>(null);
  const { state, form, error, value } = correction;
  const known = stored ?? (showing.state.status === 'shown' ? showing.state.value : undefined);
  const refused = state.status === 'refused';
  const guard = useUnsavedGuard(state);

  // Nothing is reset when a form is sent: what was saved closes its form, and a deleted value leaves its inputs.
  useEffect(() => {
    if (state.status !== 'done') return;
    if (details.current) details.current.open = false;
    for (const name of stored === '' ? ['value', 'year', 'month', 'day'] : []) {
      const typed = form.ref.current?.elements.namedItem(name);
      if (typed && 'value' in typed) typed.value = '';
    }
  }, [state, stored, form.ref]);

  if (known === undefined && !refused)
    return (
      <div className="row">
        <FormNotice state={state} />
        <Masked label={label} hidden={words.detail.hidden} />
        <ShowForm field={field} label={label} view={showing} />
      </div>
    );

  const text = {
    name: 'value',
    id: `value-${field}`,
    label,
    error: error('value') ?? error(field),
    defaultValue: value('value', known),
    autoComplete,
    enterKeyHint: 'done' as const,
  };
  return (
    <Form className="row" {...form} {...guard}>
      <FormNotice state={state} idOf={() => text.id} />
      <input type="hidden" name="field" value={field} />
      <div className="row-text">
        <h3 className="row-title">{label}</h3>
        <p className="letter quiet" dir="auto">
          {known ? (input === 'date' ? dateIn(known, whenIn(language).day) : known) : words.detail.notGiven}
        </p>
      </div>
      <details ref={details} className="edit" open={refused} onToggle={focusFirstInput}>
        <summary>
          <span className="when-closed">{known ? words.detail.edit : words.detail.add}</span>
          <span className="when-open">{words.detail.cancel}</span>
          <span className="visually-hidden">: {named}</span>
        </summary>
        <div className="stack tight">
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
              small
              pending={words.detail.saving}
              aria-label={fill(words.detail.saveOne, { label: named })}
            >
              {words.detail.save}
            </Button>
            {required || !known ? null : (
              <Button
                tone="plain"
                small
                name="remove"
                value="yes"
                pending={words.detail.deleting}
                aria-label={fill(words.detail.deleteOne, { label: named })}
              >
                {words.detail.delete}
              </Button>
            )}
          </div>
        </div>
      </details>
    </Form>
  );
}

/** A day as the language writes it; a year or a month alone stay as they are. */
function dateIn(stored: string, day: (at: Date) => string): string {
  return /^\d{4}-\d\d-\d\d$/.test(stored) ? day(new Date(stored)) : stored;
}

/** Whoever opens a form wants to type into it. */
function focusFirstInput({ currentTarget }: { currentTarget: HTMLDetailsElement }): void {
  if (currentTarget.open && !currentTarget.querySelector('[aria-invalid]'))
    currentTarget.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus();
}
