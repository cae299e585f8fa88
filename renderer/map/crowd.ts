/** Keeps signs from covering one another: sites drift apart, pins fan out round their place. */

import { Boxes, boxAround } from './boxes.ts';
import type { Point } from './projection.ts';

export interface Sign extends Point {
  readonly radius: number;
  readonly fixed: boolean;
}

const ROUNDS = 40;
const FARTHEST = 30;

interface Moved {
  x: number;
  y: number;
}

/** Pushes two signs apart; towns stay where they are. */
function part(a: Sign & { to: Moved }, b: Sign & { to: Moved }): boolean {
  let [dx, dy] = [b.to.x - a.to.x, b.to.y - a.to.y];
  const least = a.radius + b.radius;
  // Most are far from each other.
  if (Math.abs(dx) >= least || Math.abs(dy) >= least) return false;
  let distance = Math.hypot(dx, dy);
  if (distance >= least || (a.fixed && b.fixed)) return false;
  if (distance < 0.01) [dx, dy, distance] = [0.7, -0.7, 1];
  const push = (least - distance + 0.2) / distance;
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  a.to.x -= dx * push * shareOfA;
  a.to.y -= dy * push * shareOfA;
  b.to.x += dx * push * (1 - shareOfA);
  b.to.y += dy * push * (1 - shareOfA);
  return true;
}

/** Pushes apart all that are too near. Returns whether any were. */
function partAll(moving: readonly (Sign & { to: Moved })[]): boolean {
  let moved = false;
  for (const [index, a] of moving.entries())
    for (let other = index + 1; other < moving.length; other += 1) {
      const b = moving[other];
      moved = (b !== undefined && part(a, b)) || moved;
    }
  return moved;
}

/** Where signs go so that none covers another, and none is far from its place. */
export function spread(signs: readonly Sign[]): Point[] {
  const moving = signs.map((sign) => ({ ...sign, to: { x: sign.x, y: sign.y } }));
  for (let round = 0; round < ROUNDS && partAll(moving); round += 1);
  return moving.map(({ x, y, to, fixed }) => {
    const distance = Math.hypot(to.x - x, to.y - y);
    if (fixed || distance < 0.5) return { x, y };
    const share = Math.min(1, FARTHEST / distance);
    return { x: x + (to.x - x) * share, y: y + (to.y - y) * share };
  });
}

const TURNS = [-0.25, 0.25, -0.75, 0.75, -0.5, 0, 0.5, 1, -0.125, 0.125, -0.375, 0.375, -0.625, 0.625, -0.875, 0.875];

/** Where a disc may go, nearest first: on the spot where nothing must stay clear, else on rings round it. */
function* spotsRound(at: Point, radius: number, clear: number): Generator<Point> {
  if (clear <= 0) yield at;
  for (let ring = 0; ring < 14; ring += 1) {
    const far = clear + radius + 4 + ring * 6;
    for (const turn of TURNS)
      yield { x: at.x + Math.cos(turn * Math.PI) * far, y: at.y + Math.sin(turn * Math.PI) * far };
  }
}

/** The first free place for a disc. */
export function fan(at: Point, radius: number, taken: Boxes, clear: number): Point {
  const side = radius * 2 + 2;
  for (const spot of spotsRound(at, radius, clear)) if (taken.isFree(boxAround(spot, side, side))) return spot;
  return at;
}
