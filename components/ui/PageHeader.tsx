import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  lead?: ReactNode;
  /** Where the person is on a path of several pages, such as "Step 1 of 4". */
  step?: string;
}

/** The page's one h1 and what it is for. */
export function PageHeader({ title, lead, step }: PageHeaderProps) {
  return (
    <div className="page-header">
      {step ? <p className="page-step">{step}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}
