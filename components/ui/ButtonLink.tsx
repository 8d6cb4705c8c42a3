import type { ComponentProps } from 'react';
import Link from 'next/link';
import type { ButtonTone } from './Button';
import { classNames } from './class-names';

interface ButtonLinkProps extends Omit<ComponentProps<typeof Link>, 'className' | 'prefetch'> {
  tone?: ButtonTone;
  small?: boolean;
}

/** A link that looks like a button. Nothing is fetched before it is followed: reading a page is an act. */
export function ButtonLink({ tone = 'accent', small = false, ...rest }: ButtonLinkProps) {
  const className = classNames('button', tone !== 'accent' && tone, small && 'small');
  return <Link {...rest} className={className} prefetch={false} />;
}
