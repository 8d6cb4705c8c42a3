import type { ComponentProps } from 'react';
import { FieldFrame, wire, type FieldText } from './FieldFrame';

type FileFieldProps = FieldText & Omit<ComponentProps<'input'>, keyof FieldText | 'className' | 'type'>;

/** The choice of one file with its label. */
export function FileField({ name, id = name, label, hint, error, optional, ...rest }: FileFieldProps) {
  const text = { name, id, label, hint, error, optional };
  return (
    <FieldFrame {...text}>
      <input className="input file" type="file" {...rest} {...wire(text)} />
    </FieldFrame>
  );
}
