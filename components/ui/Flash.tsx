'use client';
import { useEffect, useRef, type ReactNode } from 'react';
import { Notice } from './Notice';

/** What was just done on the page before: said once, and focused, since the page that said it is gone. */
export function Flash({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice tone="good">{children}</Notice>
    </div>
  );
}
