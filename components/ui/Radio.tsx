import { Tick, type TickProps } from './Tick';

interface RadioProps extends Omit<TickProps, 'type' | 'id'> {
  value: string;
}

/** One of several answers of one name, of which exactly one holds. */
export function Radio({ name, value, ...rest }: RadioProps) {
  return <Tick {...rest} type="radio" id={`${name}-${value}`} name={name} value={value} />;
}
