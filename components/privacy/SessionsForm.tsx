'use client';
import type { ReactNode } from 'react';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { revoke } from '@/lib/actions/revoke';

/** One form around the list of sessions. Its buttons say which session; its answer outlives the line that goes. */
export function SessionsForm({ children }: { children: ReactNode }) {
  const { state, form } = useFormAction(revoke);
  return (
    <form className="stack" {...form}>
      <FormNotice state={state} />
      {children}
    </form>
  );
}
