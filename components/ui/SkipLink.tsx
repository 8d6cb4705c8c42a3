import type { ReactNode } from 'react';

/** The first stop of the keyboard on every page. The page's `main` carries the id. */
export function SkipLink({ to = 'main', children }: { to?: string; children: ReactNode }) {
  return (
    <a className="skip" href={`#${to}`}>
      {children}
    </a>
  );
}
