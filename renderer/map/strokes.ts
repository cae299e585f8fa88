/** Lines made ready for drawing: thinned, rounded, dashed, with teeth. All lengths are world pixels. */

import type { Line } from './projection.ts';

/** What both a canvas path and a Pixi graphics offer. */
export interface Pen {
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  closePath(): unknown;
}

/** Draws lines, leaving out points that are closer than `step` to the one before. */
export function draw(pen: Pen, lines: readonly Line[], step = 0): void {
  const nearest = step * step;
  for (const { points, closed } of lines) {
    let [fromX = 0, fromY = 0] = points;
    pen.moveTo(fromX, fromY);
    const last = points.length - 2;
    for (let index = 2; index <= last; index += 2) {
      const [x = 0, y = 0] = [points[index], points[index + 1]];
      const distance = (x - fromX) * (x - fromX) + (y - fromY) * (y - fromY);
      if (distance < nearest && index < last) continue;
      pen.lineTo(x, y);
      fromX = x;
      fromY = y;
    }
    if (closed) pen.closePath();
  }
}

/** Rounds the corners of an open line by cutting them twice (Chaikin). */
export function rounded({ points, closed }: Line): Line {
  const once = (from: readonly number[]): number[] => {
    const to: number[] = from.slice(0, 2);
    for (let index = 0; index + 3 < from.length; index += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = from.slice(index, index + 4);
      to.push(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by, 0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by);
    }
    to.push(...from.slice(-2));
    return to;
  };
  return { points: once(once(points)), closed };
}

type Visit = (x: number, y: number, angle: number) => void;

/** Walks a line and stops every `step`. */
export function walk({ points }: Line, step: number, visit: Visit): void {
  let left = step / 2;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const [ax = 0, ay = 0] = [points[index], points[index + 1]];
    const [bx = 0, by = 0] = [points[index + 2], points[index + 3]];
    const length = Math.hypot(bx - ax, by - ay);
    const angle = Math.atan2(by - ay, bx - ax);
    while (left <= length) {
      const share = length === 0 ? 0 : left / length;
      visit(ax + (bx - ax) * share, ay + (by - ay) * share, angle);
      left += step;
    }
    left -= length;
  }
}

/** A line cut into dashes: on, off, on, off by the lengths of `pattern`. */
export function dashed(line: Line, pattern: readonly number[]): Line[] {
  const { points, closed } = line;
  const all = closed ? [...points, points[0] ?? 0, points[1] ?? 0] : points;
  const dashes: Line[] = [];
  let [at, left] = [0, pattern[0] ?? 1];
  let dash: number[] = all.slice(0, 2);
  const turn = (x: number, y: number): void => {
    if (at % 2 === 0 && dash.length >= 2) dashes.push({ points: [...dash, x, y], closed: false });
    at = (at + 1) % pattern.length;
    left = pattern[at] ?? 1;
    dash = [x, y];
  };
  for (let index = 0; index + 3 < all.length; index += 2) {
    let [ax = 0, ay = 0] = [all[index], all[index + 1]];
    const [bx = 0, by = 0] = [all[index + 2], all[index + 3]];
    let length = Math.hypot(bx - ax, by - ay);
    while (length >= left) {
      const share = left / length;
      length -= left;
      ax += (bx - ax) * share;
      ay += (by - ay) * share;
      turn(ax, ay);
    }
    left -= length;
    dash.push(bx, by);
  }
  if (at % 2 === 0 && dash.length >= 4) dashes.push({ points: dash, closed: false });
  return dashes;
}

/** Short strokes to the right of a line's direction, like those of a comb. */
export function teeth(line: Line, step: number, length: number): Line[] {
  const all: Line[] = [];
  walk(line, step, (x, y, angle) => {
    all.push({ points: [x, y, x - Math.sin(angle) * length, y + Math.cos(angle) * length], closed: false });
  });
  return all;
}
