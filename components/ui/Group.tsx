import { useId, type ReactNode } from 'react';

interface GroupProps {
  legend: string;
  hint?: string;
  /** What is wrong with its controls together; mark them with `aria-invalid`. */
  error?: string | undefined;
  children: ReactNode;
}

/** Controls that belong together, in a box with a heading that screen readers say with each of them. */
export function Group({ legend, hint, error, children }: GroupProps) {
  const [hintId, errorId] = [useId(), useId()];
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="group" aria-describedby={describedBy === '' ? undefined : describedBy}>
      <legend>{legend}</legend>
      {hint ? (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="error" id={errorId}>
          {error}
        </span>
      ) : null}
      {children}
    </fieldset>
  );
}
