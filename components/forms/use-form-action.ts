'use client';
import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useSyncExternalStore,
  type FormEvent,
  type RefObject,
} from 'react';
import { idle, type FormState } from '@/lib/actions/state';

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What a form component needs to show one action. Spread `form` on the form, and put FormNotice first in it. */
export interface FormView {
  readonly state: FormState;
  readonly form: {
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly action: (form: FormData) => void;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
    readonly noValidate: true;
  };
  /** The sentence beside an input, while it is refused. */
  readonly error: (name: string) => string | undefined;
  /** The default value of an input: what was typed before the page came back, or else the fallback. */
  readonly value: (name: string, fallback?: string) => string;
}

/**
 * Sends a form to an action and holds its answer. Without JavaScript the browser posts the form and the page comes
 * back with the answer. With it nothing is reset, so what was typed stays in the inputs, and the first input
 * that was refused takes the focus. The browser's own messages are off: ours are shown either way. What was done is said
 * until another form is sent, which may change what it speaks of.
 */
export function useFormAction(action: FormAction): FormView {
  const [answer, send] = useActionState(action, idle);
  const ref = useRef<HTMLFormElement>(null);
  const isNews = useSyncExternalStore(
    onSent,
    () => sentLast === null || sentLast === ref,
    () => true,
  );
  const state = answer.status === 'done' && !isNews ? idle : answer;

  useEffect(() => {
    if (state.status !== 'refused') return;
    const find = (selector: string) => ref.current?.querySelector<HTMLElement>(selector);
    (find('[aria-invalid="true"]') ?? find('[data-form-notice]'))?.focus();
  }, [state]);

  // The transition starts inside the event, so that useFormStatus knows that this form is on its way.
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = formDataOf(event);
    sentLast = ref;
    for (const listener of listeners) listener();
    startTransition(() => send(data));
  }

  const refused = state.status === 'refused' ? state : null;
  return {
    state,
    form: { ref, action: send, onSubmit, noValidate: true },
    error: (name) => refused?.errors[name],
    value: (name, fallback = '') => refused?.values[name] ?? fallback,
  };
}

/** The form that this document sent last. */
let sentLast: FormView['form']['ref'] | null = null;
const listeners = new Set<() => void>();

function onSent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The form as the browser would send it, the pressed button's name and value included. */
export function formDataOf(event: FormEvent<HTMLFormElement>): FormData {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return new FormData(event.currentTarget, submitter);
}
