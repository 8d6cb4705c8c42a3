import type { ComponentProps } from 'react';
import type { ButtonTone } from './Button';
import { classNames } from './class-names';

interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'className'> {
  tone?: ButtonTone;
  small?: boolean;
}

/** A link that looks like a button. */
export function ButtonLink({ tone = 'accent', small = false, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classNames('button', tone !== 'accent' && tone, small && 'small')}>
      {children}
    </a>
  );
}
