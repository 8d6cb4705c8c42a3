import type { ComponentProps } from 'react';
import { FieldFrame, wire, type FieldText } from './FieldFrame';

type TextAreaFieldProps = FieldText & Omit<ComponentProps<'textarea'>, keyof FieldText | 'className'>;

/** Several lines of input with their label. */
export function TextAreaField({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  ...rest
}: TextAreaFieldProps) {
  const text = { name, id, label, hint, error, optional };
  return (
    <FieldFrame {...text}>
      <textarea className="input" rows={4} {...rest} {...wire(text)} />
    </FieldFrame>
  );
}
