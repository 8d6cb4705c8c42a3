import type { ReactNode } from 'react';

/** A detail that is there and not shown yet, with what shows it. */
export function Masked({
  label,
  hidden,
  children,
}: {
  label: string;
  /** What screen readers say in the place of its dots. */ hidden: string;
  children?: ReactNode;
}) {
  return (
    <div className="detail">
      <span className="label">{label}</span>
      <span>
        <span aria-hidden="true">••••••</span>
        <span className="visually-hidden">{hidden}</span>
      </span>
      {children}
    </div>
  );
}
