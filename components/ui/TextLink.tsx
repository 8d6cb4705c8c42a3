import type { ComponentProps } from 'react';

interface TextLinkProps extends ComponentProps<'a'> {
  /**
   * Opens in a new tab, and says so in these words: for a text that is read while a form is filled in, which leaving would
   * empty.
   */
  beside?: string | undefined;
}

/** A link in text. */
export function TextLink({ beside, children, ...rest }: TextLinkProps) {
  if (beside === undefined) return <a {...rest}>{children}</a>;
  return (
    <a {...rest} target="_blank" rel="noopener">
      {children} {beside}
    </a>
  );
}
