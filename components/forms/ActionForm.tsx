'use client';
import type { ReactNode } from 'react';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { useFormAction, type FormAction } from './use-form-action';

interface ActionFormProps {
  action: FormAction;
  /** Hidden inputs and the buttons that send it; its answer outlives them. */
  children: ReactNode;
}

/** A form in which nothing is typed: one button, or one for each line of a list. */
export function ActionForm({ action, children }: ActionFormProps) {
  const { state, form } = useFormAction(action);
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      {children}
    </Form>
  );
}
