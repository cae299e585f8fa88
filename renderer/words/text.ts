/** Laying out plain text: lists, capitals, wrapped lines with a hanging indent. */

/** A list as people write it: "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The text as one sentence: a capital first letter and one full stop at the end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return capital(/[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`);
}

/** The template with every {name} replaced; names without a value are left out, with the space before them. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/ ?\{(\w+)\}/g, (slot: string, name: string) => {
    const value = values[name] ?? '';
    return value === '' ? '' : `${slot.startsWith(' ') ? ' ' : ''}${value}`;
  });
}

/** How wide a text stands: one for every letter, also for those beyond ASCII. */
export function width(text: string): number {
  return Array.from(text).length;
}

/**
 * Text broken into lines of at most `columns`, the first line behind `first`, the others behind `rest`.
 * A word longer than a line gets a line of its own.
 */
export function wrap(text: string, columns: number, first = '', rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (!isEmpty && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line);
  return lines;
}

/** The text cut to `columns`, with an ellipsis where something is missing. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const letters = Array.from(text).slice(0, columns - 1);
  return `${letters.join('').trimEnd()}…`;
}
