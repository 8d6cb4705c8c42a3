import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface SheetProps {
  title?: string;
  /** With a title too, the sheet is a landmark of its own, named by it. */
  id?: string;
  /** A chip or a link at the end of the title's line. */
  beside?: ReactNode;
  /** Rows, and what else stands between lines. */
  children: ReactNode;
}

/** A box of rows under each other, with a line between them. */
export function Sheet({ title, id, beside, children }: SheetProps) {
  const titleId = id && title ? `${id}-title` : undefined;
  return (
    <section className="sheet" id={id} aria-labelledby={titleId}>
      {title ? (
        <div className="row">
          <h2 className="row-text" id={titleId}>
            {title}
          </h2>
          {beside}
        </div>
      ) : null}
      {children}
    </section>
  );
}

interface RowProps {
  icon?: IconName;
  title?: ReactNode;
  /** The level of the title among the headings of the page; 0 for none. */
  level?: 0 | 2 | 3;
  id?: string;
  /** Buttons, links and switches at the end of the line. */
  action?: ReactNode;
  /** What stands under the title, in a quiet tone. */
  children?: ReactNode;
}

/** One line of a sheet: what it is about, what stands about it, and what can be done. */
export function Row({ icon, title, level = 3, id, action, children }: RowProps) {
  const Heading = level === 0 ? 'p' : level === 2 ? 'h2' : 'h3';
  return (
    <div className="row" id={id}>
      {icon ? <Icon name={icon} /> : null}
      <div className="row-text">
        {title ? <Heading className="row-title">{title}</Heading> : null}
        {children ? <div className="quiet">{children}</div> : null}
      </div>
      {action ? <div className="row-action">{action}</div> : null}
    </div>
  );
}
