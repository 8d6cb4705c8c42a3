import type { ReactNode } from 'react';

interface CardProps {
  title?: string;
  level?: 2 | 3;
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
  return (
    <section className="card" id={id}>
      {title ? (
        <div className="card-head">
          <Heading>{title}</Heading>
          {state}
        </div>
      ) : null}
      {children}
      {foot ? <div className="card-foot">{foot}</div> : null}
    </section>
  );
}
