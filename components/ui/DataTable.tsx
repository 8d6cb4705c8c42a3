import type { ReactNode } from 'react';

interface Column {
  label: string;
  /** Figures of one width, so that they stand under each other. */
  numeric?: boolean;
}

interface Row {
  key: string;
  /** One cell a column; the first names the row. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
}

/**
 * A table. On a small screen each row becomes a block with its labels beside what they name; where it is still too wide
 * it scrolls inside its own frame, which takes the focus so that keys scroll it.
 */
export function DataTable({ caption, captionHidden = false, columns, rows }: DataTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{captionHidden ? <span className="visually-hidden">{caption}</span> : caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map(({ label, numeric }, index) =>
                index === 0 ? (
                  <th key={label} scope="row">
                    {cells[index]}
                  </th>
                ) : (
                  <td key={label} className={numeric ? 'num' : undefined} data-label={label}>
                    {cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
