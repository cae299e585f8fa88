/**
 * What a measuring command says: rows of figures, each with its interval and what it is held against. As a table for people,
 * or with `--json` as an array of rows on the standard output, and nothing else there.
 */

/** One figure. `low` and `high` are what it lay between, or its interval; null where there is only the figure. */
export interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What is wanted, in words; null where nothing is. */
  readonly target: string | null;
  /** Whether the target is met; null without one, or where it could not be measured. */
  readonly met: boolean | null;
}

/** A row with the largest value that is wanted. */
export function atMost(most: number, name: string, figures: Pick<Row, 'value' | 'low' | 'high'>): Row {
  return { name, ...figures, target: `at most ${most}`, met: figures.value === null ? null : figures.value <= most };
}

/** A row that is held against nothing. */
export function plainRow(name: string, figures: Pick<Row, 'value' | 'low' | 'high'>): Row {
  return { name, ...figures, target: null, met: null };
}

/** The middle of some figures with their 10th and 90th of a hundred. */
export function spread(figures: readonly number[]): Pick<Row, 'value' | 'low' | 'high'> {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number): number | null => sorted[Math.round(share * (sorted.length - 1))] ?? null;
  return { value: at(0.5), low: at(0.1), high: at(0.9) };
}

/** Whether rows are wanted as JSON. */
export const wantsJson = process.argv.includes('--json');

/** Says how far things are, where it does not get between the rows. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

function shown(value: number | null): string {
  if (value === null) return '-';
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

/** The rows as text: as a table, or as JSON where that is wanted. */
export function written(rows: readonly Row[], asJson: boolean = wantsJson): string {
  if (asJson) return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = rows.map(({ name, value, low, high, target, met }) => [
    name,
    shown(value),
    low === null && high === null ? '' : `[${shown(low)}, ${shown(high)}]`,
    target ?? '',
    met === null ? '' : met ? 'met' : 'MISSED',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
