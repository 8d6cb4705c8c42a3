import { useId, type ReactNode } from 'react';

interface GroupProps {
  legend: string;
  /** What is wrong with its controls together; mark them with `aria-invalid`. */
  error?: string | undefined;
  children: ReactNode;
}

/** Controls that belong together, in a box with a heading that screen readers say with each of them. */
export function Group({ legend, error, children }: GroupProps) {
  const errorId = useId();
  return (
    <fieldset className="group" aria-describedby={error ? errorId : undefined}>
      <legend>{legend}</legend>
      {error ? (
        <span className="error" id={errorId}>
          {error}
        </span>
      ) : null}
      {children}
    </fieldset>
  );
}
