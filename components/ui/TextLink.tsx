import type { ComponentProps } from 'react';

interface TextLinkProps extends ComponentProps<'a'> {
  /** Opens in a new tab, and says so: for a text that is read while a form is filled in, which leaving would empty. */
  beside?: boolean | undefined;
}

/** A link in text. */
export function TextLink({ beside = false, children, ...rest }: TextLinkProps) {
  if (!beside) return <a {...rest}>{children}</a>;
  return (
    <a {...rest} target="_blank" rel="noopener">
      {children} (new tab)
    </a>
  );
}
