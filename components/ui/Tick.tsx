import type { ComponentProps, ReactNode } from 'react';

export interface TickProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> {
  type?: 'checkbox' | 'radio';
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** What belongs to the choice but not to its name, such as a Disclosure. */
  children?: ReactNode;
}

/** A checkbox with its label. It is unticked unless the page says otherwise. */
export function Tick({
  type = 'checkbox',
  name,
  id = name,
  label,
  hint,
  error,
  'aria-invalid': invalid = error ? true : undefined,
  children,
  ...rest
}: TickProps) {
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="tick">
      <input
        {...rest}
        type={type}
        id={id}
        name={name}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={invalid}
      />
      <div className="tick-body">
        <label className="tick-label" htmlFor={id}>
          {label}
        </label>
        {hint ? (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
        {error ? (
          <span className="error" id={`${id}-error`}>
            {error}
          </span>
        ) : null}
        {children}
      </div>
    </div>
  );
}
