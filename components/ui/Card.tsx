import type { ReactNode } from 'react';

interface CardProps {
  title?: string;
  level?: 2 | 3;
  /** With a title too, the card is a landmark of its own, named by it. */
  id?: string;
  /** A chip at the end of the title's line. */
  state?: ReactNode;
  /** Links, buttons and chips at the bottom. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A sheet with one thing on it. */
export function Card({ title, level = 2, id, state, foot, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const titleId = id && title ? `${id}-title` : undefined;
  const heading = title ? <Heading id={titleId}>{title}</Heading> : null;
  return (
    <section className="card" id={id} aria-labelledby={titleId}>
      {heading && state ? (
        <div className="card-head">
          {heading}
          {state}
        </div>
      ) : (
        heading
      )}
      {children}
      {foot ? <div className="card-foot">{foot}</div> : null}
    </section>
  );
}
