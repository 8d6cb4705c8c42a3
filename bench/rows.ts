import { holds, type Estimate, type Target } from './pairs';

/** One line of the result. Ratios and limits are passed or failed; a figure is only printed. */
export type Row = Ratio | Limit | Figure;

interface Ratio {
  readonly kind: 'ratio';
  readonly name: string;
  readonly what: string;
  readonly measured: Estimate;
  readonly target: Target;
  /** The medians behind it, such as `812 and 940 requests/s`. */
  readonly behind: string;
}

interface Limit {
  readonly kind: 'limit';
  readonly name: string;
  readonly what: string;
  readonly measured: number;
  readonly atMost: number;
}

interface Figure {
  readonly kind: 'figure';
  readonly name: string;
  readonly what: string;
  readonly measured: string;
  readonly aim?: string;
}

/** Whether a line asks for nothing, or gets what it asks for. */
export function isMet(row: Row): boolean {
  if (row.kind === 'ratio') return holds(row.measured, row.target);
  return row.kind === 'figure' || row.measured <= row.atMost;
}

function cells(row: Row): string[] {
  if (row.kind === 'figure') return [row.name, row.what, row.measured, row.aim ?? '', ''];
  const verdict = isMet(row) ? 'holds' : 'MISSED';
  if (row.kind === 'limit')
    return [row.name, row.what, String(row.measured), `at most ${row.atMost}`, verdict];
  const { median, low, high, count } = row.measured;
  const target = 'atMost' in row.target ? `at most ${row.target.atMost}` : `at least ${row.target.atLeast}`;
  const interval = `${median.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  return [row.name, row.what, `${interval} of ${count} pairs; ${row.behind}`, target, verdict];
}

/** All lines as one plain table. */
export function table(rows: readonly Row[]): string {
  const lines = [['name', 'what', 'measured', 'target', ''], ...rows.map(cells)];
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
