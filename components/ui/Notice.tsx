import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface NoticeProps {
  tone?: 'plain' | 'good' | 'due' | 'bad';
  title?: string;
  id?: string;
  children: ReactNode;
}

/** What just happened or must be known. A bad one interrupts a screen reader, the others wait their turn. */
export function Notice({ tone = 'plain', title, id, children }: NoticeProps) {
  return (
    <div
      className={classNames('notice', tone !== 'plain' && tone)}
      role={tone === 'bad' ? 'alert' : 'status'}
      id={id}
    >
      {title ? <p className="notice-title">{title}</p> : null}
      <div className="notice-body">{children}</div>
    </div>
  );
}
