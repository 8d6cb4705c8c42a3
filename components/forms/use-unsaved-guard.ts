'use client';
import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/actions/state';

/**
 * Lets the browser ask before it leaves a page on which something was typed into a form and not sent. Spread what it
 * returns on the form.
 */
export function useUnsavedGuard(answer: FormState): { readonly onInput: () => void } {
  const typed = useRef(false);

  useEffect(() => {
    if (answer.status === 'done') typed.current = false;
  }, [answer]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    addEventListener('beforeunload', (event) => typed.current && event.preventDefault(), { signal });
    return () => controller.abort();
  }, []);

  return { onInput: () => (typed.current = true) };
}
