import type { ComponentProps, ReactNode } from 'react';

interface RadioProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> {
  name: string;
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

/** One of several answers of which exactly one holds. */
export function Radio({ name, value, label, hint, ...rest }: RadioProps) {
  const id = `${name}-${value}`;
  return (
    <div className="tick">
      <input
        {...rest}
        type="radio"
        id={id}
        name={name}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
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
      </div>
    </div>
  );
}
