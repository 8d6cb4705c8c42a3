import type { ReactNode } from 'react';
import type { ButtonTone } from './Button';
import { classNames } from './class-names';

interface FileLinkProps {
  href: string;
  tone?: ButtonTone;
  small?: boolean;
  children: ReactNode;
}

/** A link to a file that the server sends to be saved. A plain one: when it is refused, the browser shows why. */
export function FileLink({ href, tone = 'accent', small = false, children }: FileLinkProps) {
  return (
    <a href={href} className={classNames('button', tone !== 'accent' && tone, small && 'small')}>
      {children}
    </a>
  );
}
