import type { ComponentProps } from 'react';
import Link from 'next/link';

/** A link in text. Nothing is fetched before it is followed: reading a page is an act that gets recorded. */
export function TextLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link {...props} prefetch={false} />;
}
