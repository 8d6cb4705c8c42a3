'use client';
import type { FormEvent } from 'react';
import { useForm, type UseFormRegisterReturn } from 'react-hook-form';
import type { FormState } from '@/lib/actions/state';
import { formDataOf, useFormAction, type FormAction, type FormView } from './use-form-action';

type Typed = Record<string, string>;

export interface CheckedFormView extends FormView {
  /** What ties an input to the check; spread it on the input. */
  readonly checked: (name: string) => UseFormRegisterReturn;
}

/**
 * As useFormAction, and looks at the inputs before they are sent: a refused form is not sent, its first refused
 * input takes the focus, and its sentences go as soon as they are obeyed. `check` returns a sentence for each
 * refused input.
 */
export function useCheckedForm(
  action: FormAction,
  check: (typed: Typed) => Readonly<Record<string, string>>,
): CheckedFormView {
  const view = useFormAction(action);
  const { register, handleSubmit, clearErrors, formState } = useForm<Typed>({
    // The inputs themselves are asked, not a copy of them: a browser fills some without telling.
    resolver: () => resultOf(check(typedIn(new FormData(view.form.ref.current ?? undefined)))),
  });
  const { errors } = formState;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (Object.keys(check(typedIn(formDataOf(event)))).length > 0) {
      void handleSubmit(() => undefined)(event);
      return;
    }
    clearErrors();
    view.form.onSubmit(event);
  }

  const sentence = (name: string): string | undefined => errors[name]?.message;
  const refusedHere = Object.keys(errors).length > 0;
  const state: FormState = refusedHere
    ? { status: 'refused', message: 'Please check the marked fields.', errors: {}, values: {} }
    : view.state;
  return {
    ...view,
    state,
    form: { ...view.form, onSubmit },
    error: (name) => sentence(name) ?? (refusedHere ? undefined : view.error(name)),
    checked: (name) => register(name),
  };
}

/** What the person and the page put in; the framework's own members are left out. */
function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$ACTION')) typed[name] = value;
  return typed;
}

function resultOf(found: Readonly<Record<string, string>>) {
  const errors = Object.entries(found).map(([name, message]) => [name, { type: 'check', message }] as const);
  return { values: {}, errors: Object.fromEntries(errors) };
}
