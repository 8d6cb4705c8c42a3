'use client';
import type { ReactNode } from 'react';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { changePackage } from '@/lib/actions/package';

/** One form around the list of copies. Its buttons say which copy, and its answer outlives the line that changes. */
export function CopiesForm({ children }: { children: ReactNode }) {
  const { state, form } = useFormAction(changePackage);
  return (
    <form className="stack" {...form}>
      <FormNotice state={state} />
      {children}
    </form>
  );
}
