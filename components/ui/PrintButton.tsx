'use client';
import type { ReactNode } from 'react';
import { Button } from './Button';

/** Prints the page. Where no scripts run it is not shown: the browser's own menu prints. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <span className="needs-script">
      <Button type="button" tone="plain" onClick={() => window.print()}>
        {children}
      </Button>
    </span>
  );
}
