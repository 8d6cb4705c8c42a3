'use client';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

interface SubmitButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'type'> {
  children: ReactNode;
  pending: string;
}

/**
 * The part of Button that knows whether its form is on the way. It stays focusable while it waits: a
 * disabled button would drop the focus to the top of the page. Of several named buttons in one form only
 * the one that was pressed changes its label.
 */
export function SubmitButton({ children, pending, name, value, onClick, ...rest }: SubmitButtonProps) {
  const status = useFormStatus();
  const pressed = name === undefined || status.data?.get(name) === String(value ?? '');
  const waiting = status.pending && pressed;

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (status.pending) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <>
      <button
        {...rest}
        type="submit"
        name={name}
        value={value}
        aria-disabled={status.pending || undefined}
        onClick={press}
      >
        <span className="button-label" aria-hidden={waiting || undefined}>
          {children}
        </span>
        <span className="button-label" aria-hidden={!waiting || undefined}>
          {pending}
        </span>
      </button>
      <output className="visually-hidden">{waiting ? pending : ''}</output>
    </>
  );
}
