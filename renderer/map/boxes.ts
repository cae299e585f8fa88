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

export class Boxes {
  private readonly all: Box[] = [];

  add(box: Box): void {
    this.all.push(box);
  }

  hits(box: Box): number {
    let count = 0;
    for (const other of this.all) if (meet(box, other)) count += 1;
    return count;
  }
}
