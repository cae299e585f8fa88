/** A plain table: words to the left, figures to the right. */

/** One line: what it is, its figures as text, and the target if there is one. */
export type Line = readonly [what: string, ...figures: readonly string[]];

/** Lines under headings, columns two spaces apart. */
export function table(headings: Line, lines: readonly Line[]): string {
  const rows = [headings, ...lines];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const written = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return written.join('\n');
}
