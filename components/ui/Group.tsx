import type { ReactNode } from 'react';

/** Controls that belong together, in a box with a heading that screen readers say with each of them. */
export function Group({
  legend,
  bad = false,
  children,
}: {
  legend: string;
  bad?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset className={bad ? 'group bad' : 'group'}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
