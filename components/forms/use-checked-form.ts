'use client';
import { useRef, type FormEvent } from 'react';
import { useForm, type FieldErrors, type UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '@/components/ui/words';
import type { FormState } from '@/lib/actions/state';
import { isOfPage } from '@/lib/forms/page-inputs';
import type * as refusalsModule from '@/lib/forms/refusals';
import type * as schemasModule from '@/lib/forms/schemas';
import { sayField } from '@/messages/field-refusal';
import { formDataOf, useFormAction, type FormAction, type FormView } from './use-form-action';

type Typed = Record<string, string>;
type Schemas = typeof schemasModule;
type Check = (typeof refusalsModule)['check'];
type Pick = (schemas: Schemas) => Parameters<Check>[0];

export interface CheckedFormView extends FormView {
  readonly form: FormView['form'] & { readonly onFocus: () => void };
  /** What ties an input to the check; spread it on the input. */
  readonly checked: (name: string) => UseFormRegisterReturn;
}

/**
 * As useFormAction, and looks at the inputs before they are sent: a refused form is not sent, its first refused
 * input takes the focus, and its sentences go as soon as they are obeyed. The schemas are fetched when the person
 * reaches the form; where they did not arrive, the server's check is the only one.
 */
export function useCheckedForm(action: FormAction, pick: Pick): CheckedFormView {
  const [words, fields] = [useWords('browser'), useWords('fields')];
  const view = useFormAction(action);
  const loaded = useRef<readonly [Schemas, Check] | null>(null);
  const find = (form: FormData) => {
    if (!loaded.current) return {};
    const [schemas, check] = loaded.current;
    return check(pick(schemas), typedIn(form));
  };
  const { register, handleSubmit, clearErrors, formState } = useForm<Typed>({
    // The inputs themselves are asked, not a copy of them: a browser fills some without telling.
    resolver: () => resultOf(find(new FormData(view.form.ref.current ?? undefined)), fields),
  });
  const { errors } = formState;

  function onFocus() {
    if (!loaded.current) load().then((modules) => (loaded.current = modules), ignore);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (Object.keys(find(formDataOf(event))).length > 0) {
      void handleSubmit(() => undefined)(event);
      return;
    }
    clearErrors();
    view.form.onSubmit(event);
  }

  const refusedHere = Object.keys(errors).length > 0;
  const state: FormState = refusedHere
    ? { status: 'refused', message: words.checkFields, errors: messagesOf(errors), values: {} }
    : view.state;
  return {
    ...view,
    state,
    form: { ...view.form, onSubmit, onFocus },
    error: (name) => (refusedHere ? errors[name]?.message : view.error(name)),
    checked: (name) => readOnly(register(name)),
  };
}

async function load(): Promise<readonly [Schemas, Check]> {
  const [schemas, { check }] = await Promise.all([
    import('@/lib/forms/schemas'),
    import('@/lib/forms/refusals'),
  ]);
  return [schemas, check];
}

function ignore(): void {
  // Offline or refused: the form is sent unchecked, and the server checks it as always.
}

/**
 * Keeps the library from writing into an input that is mounted anew: a tick beside words that changed must not come
 * back by itself.
 */
function readOnly({ ref, ...field }: UseFormRegisterReturn): UseFormRegisterReturn {
  return {
    ...field,
    ref(input: HTMLInputElement | null) {
      const before = input && { value: input.value, checked: input.checked };
      ref(input);
      if (!input || !before) return;
      if (input.value !== before.value) input.value = before.value;
      if (input.checked !== before.checked) input.checked = before.checked;
    },
  };
}

/** What the person typed and chose, and the hidden inputs that the schema knows. */
function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) if (typeof value === 'string' && !isOfPage(name)) typed[name] = value;
  return typed;
}

function messagesOf(errors: FieldErrors<Typed>): Record<string, string> {
  const entries = Object.entries(errors).map(([name, error]) => [name, error?.message ?? ''] as const);
  return Object.fromEntries(entries);
}

function resultOf(found: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>>) {
  const errors = Object.entries(found).map(
    ([name, refusal]) => [name, { type: 'check', message: sayField(fields, refusal) }] as const,
  );
  return { values: {}, errors: Object.fromEntries(errors) };
}
