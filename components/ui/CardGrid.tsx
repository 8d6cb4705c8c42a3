import type { ReactNode } from 'react';

/** Cards side by side, as many as fit. Each child holds a title, one element and a foot. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="grid">{children}</div>;
}
