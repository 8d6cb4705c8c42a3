import type { ComponentProps } from 'react';
import { FieldFrame, wire, type FieldText } from './FieldFrame';

type FieldProps = FieldText & Omit<ComponentProps<'input'>, keyof FieldText | 'className'>;

/** One line of input with its label. */
export function Field({ name, id = name, label, hint, error, optional, ...rest }: FieldProps) {
  const text = { name, id, label, hint, error, optional };
  return (
    <FieldFrame {...text}>
      <input className="input" type="text" {...rest} {...wire(text)} />
    </FieldFrame>
  );
}
