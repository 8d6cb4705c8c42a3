import { SubmitButton } from './SubmitButton';

interface SwitchProps {
  /** What is switched. Screen readers say this with the state. */
  label: string;
  on: boolean;
  name?: string;
  value?: string;
  /** Said while the form is on its way. */
  pending: string;
}

/** A switch that sends its form when it is pressed, with JavaScript or without. The page that comes back shows its new state. */
export function Switch({ label, on, pending, ...rest }: SwitchProps) {
  return (
    <SubmitButton {...rest} className="switch" role="switch" aria-checked={on} pending={pending}>
      <span className="visually-hidden">{label}</span>
    </SubmitButton>
  );
}
