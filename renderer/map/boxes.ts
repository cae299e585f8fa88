/** Boxes on the screen that must not meet. Coordinates are world times zoom: a pan changes none of them. */

import type { Box, Point } from './projection.ts';

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function within(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Side of the cells that boxes are filed by. */
const CELL = 48;

/** More rows than any zoom has. */
const ROWS = 100_000;

const cellOf = (place: number): number => Math.floor(place / CELL);

/** Boxes filed by the cells that they touch: a question looks only at its own neighbourhood. */
export class Boxes {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.someCell(box, (filed, key) => {
      if (filed === undefined) this.cells.set(key, [box]);
      else filed.push(box);
      return false;
    });
  }

  /** Whether nothing is in the way. */
  isFree(box: Box): boolean {
    return !this.someCell(box, (filed) => {
      if (filed !== undefined) for (const other of filed) if (meet(box, other)) return true;
      return false;
    });
  }

  /** How many boxes it meets. */
  hits(box: Box): number {
    const met = new Set<Box>();
    this.someCell(box, (filed) => {
      for (const other of filed ?? []) if (meet(box, other)) met.add(other);
      return false;
    });
    return met.size;
  }

  /** Goes through the cells that a box touches until one is found for which this holds. */
  private someCell(box: Box, holds: (filed: Box[] | undefined, key: number) => boolean): boolean {
    const [right, bottom] = [cellOf(box.x + box.width), cellOf(box.y + box.height)];
    for (let column = cellOf(box.x); column <= right; column += 1)
      for (let row = cellOf(box.y); row <= bottom; row += 1) {
        const key = column * ROWS + row;
        if (holds(this.cells.get(key), key)) return true;
      }
    return false;
  }
}
