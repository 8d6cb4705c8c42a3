import type { ComponentProps } from 'react';

/** A link in text. */
export function TextLink({ children, ...rest }: ComponentProps<'a'>) {
  return <a {...rest}>{children}</a>;
}
