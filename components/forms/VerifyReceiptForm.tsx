'use client';
import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type RefObject,
} from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { FileField } from '@/components/ui/FileField';
import { useLanguage, useWords } from '@/components/ui/words';
import { verifyReceipt } from '@/lib/actions/verify-receipt';
import type * as browserModule from '@/lib/verify/browser';
import type { VerifyState } from '@/lib/verify/check';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { ReceiptReading } from './ReceiptReading';
import { formDataOf } from './use-form-action';

/** An answer beside what became of it when the log was asked. */
interface Compared {
  readonly to: VerifyState;
  readonly state: VerifyState;
}

type CheckHere = Awaited<ReturnType<(typeof browserModule)['checkerIn']>>;

/**
 * Checks the file of a receipt, in the browser as soon as the checker has arrived with the page. Without JavaScript, or
 * where the checker did not arrive, the form is sent and the server does the checking; the page says which of the two.
 */
export function VerifyReceiptForm({ ownVkeys }: { ownVkeys: readonly string[] }) {
  const words = useWords('receiptForm');
  const [answered, send] = useActionState<VerifyState, FormData>(verifyReceipt, { status: 'idle' });
  const [here, setHere] = useState<VerifyState | null>(null);
  const ref = useRef<HTMLFormElement>(null);
  const checkHere = useChecker();
  const answer = here ?? answered;
  const [compared, setCompared] = useState<Compared | null>(null);
  // What the log answered belongs to one answer alone: another file may have been chosen meanwhile.
  const state = compared?.to === answer ? compared.state : answer;
  useDroppedFile(ref, checkHere !== null);
  useFocusOnAnswer(ref, answer);

  // The transition starts inside the event, so that the button knows that this form is on its way.
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = formDataOf(event);
    startTransition(async () => {
      if (!checkHere) return send(data);
      const { state: to, later } = await checkHere(data, ownVkeys);
      startTransition(() => setHere(to));
      void later?.then((compared) => setCompared({ to, state: compared }));
    });
  }

  const errors = state.status === 'refused' ? state.errors : {};
  return (
    <Form className="stack" ref={ref} action={send} onSubmit={onSubmit} noValidate>
      {state.status === 'refused' ? <FormNotice state={state} /> : null}
      {state.status === 'checked' ? <ReceiptReading {...state} /> : null}
      <FileField
        required
        name="receipt"
        label={words.receipt}
        hint={checkHere ? words.hintHere : words.hintServer}
        accept=".json,application/json"
        error={errors['receipt']}
        onChange={(event) => {
          if (checkHere) event.currentTarget.form?.requestSubmit();
        }}
      />
      <Field
        optional={words.optional}
        name="vkey"
        label={words.key}
        hint={words.keyHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={state.status === 'idle' ? '' : state.values['vkey']}
        error={errors['vkey']}
      />
      <div className="actions">
        <Button pending={words.checking}>{words.check}</Button>
      </div>
    </Form>
  );
}

/** The checker, fetched once the page is there; null until then, and for good where it cannot be fetched. */
function useChecker(): CheckHere | null {
  const language = useLanguage();
  const [checker, setChecker] = useState<CheckHere | null>(null);
  useEffect(() => {
    import('@/lib/verify/browser')
      .then(({ checkerIn }) => checkerIn(language))
      .then(
        (checkHere) => setChecker(() => checkHere),
        () => undefined,
      );
  }, [language]);
  return checker;
}

/** Takes a file that is dropped anywhere on the page, which the browser would otherwise open instead of the page. */
function useDroppedFile(form: RefObject<HTMLFormElement | null>, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    function onDragOver(event: DragEvent) {
      if (holdsFiles(event)) event.preventDefault();
    }
    function onDrop(event: DragEvent) {
      const files = event.dataTransfer?.files;
      const input = form.current?.elements.namedItem('receipt');
      if (!holdsFiles(event) || !files || !(input instanceof HTMLInputElement)) return;
      event.preventDefault();
      input.files = files;
      form.current?.requestSubmit();
    }
    document.addEventListener('dragover', onDragOver, { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => controller.abort();
  }, [form, active]);
}

/** Leads to the first refused input, or else to the answer. */
function useFocusOnAnswer(form: RefObject<HTMLFormElement | null>, state: VerifyState): void {
  useEffect(() => {
    if (state.status === 'idle') return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    (find('[aria-invalid="true"]') ?? find('[data-form-notice]'))?.focus();
  }, [form, state]);
}
