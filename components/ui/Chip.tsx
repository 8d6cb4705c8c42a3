import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A state in a word or two. The words carry the meaning; the tone repeats it. */
export function Chip({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'on' | 'due' | 'bad';
  children: ReactNode;
}) {
  return <span className={classNames('chip', tone !== 'plain' && tone)}>{children}</span>;
}
