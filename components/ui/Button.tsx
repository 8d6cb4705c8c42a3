import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { SubmitButton } from './SubmitButton';

/** accent: the thing to do. plain: what else can be done. danger: what deletes. quiet: looks like a link. */
export type ButtonTone = 'accent' | 'plain' | 'danger' | 'quiet';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  children: ReactNode;
  tone?: ButtonTone;
  small?: boolean;
  /** The one thing that a page is for. */
  large?: boolean;
  /** The label while the form is being sent, such as "Saving…". Makes the button a submit button. */
  pending?: string;
}

/** A button; with `pending` one that sends its form and says so while it waits. */
export function Button({
  tone = 'accent',
  small = false,
  large = false,
  pending,
  type,
  ...rest
}: ButtonProps) {
  const className = classNames('button', tone !== 'accent' && tone, small && 'small', large && 'large');
  if (pending !== undefined) return <SubmitButton {...rest} className={className} pending={pending} />;
  return <button {...rest} type={type ?? 'submit'} className={className} />;
}
