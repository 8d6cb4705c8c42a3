import type { ReactNode } from 'react';

export interface FieldText {
  /** The field's name in the form; also its id unless `id` is given. */
  name: string;
  id?: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong and what to do; undefined or empty means nothing is. */
  error?: string | undefined;
  /** Says in these words beside the label that it may be left empty. */
  optional?: string | undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export function wire({ name, id = name, hint, error }: FieldText) {
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

/** Label, hint and error around one control made with `wire`. `beside` stands at the end of the label's line. */
export function FieldFrame({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  beside,
  children,
}: FieldText & { beside?: ReactNode; children: ReactNode }) {
  return (
    <div className="field">
      <div className="field-head">
        <label className="label" htmlFor={id}>
          {label}
          {optional ? <span className="quiet"> {optional}</span> : null}
        </label>
        {beside}
      </div>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {children}
      {error ? (
        <span className="error" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  );
}
