import { Fragment, type ReactNode } from 'react';

export interface Fact {
  term: string;
  detail: ReactNode;
}

/** Short answers to short questions: why, how long, with whom. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="why">
      {facts.map(({ term, detail }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
