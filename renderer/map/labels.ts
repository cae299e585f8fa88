/** Greedy placement of names: by importance, each takes its best free place or is left out. */

import { type Boxes, boxAround, meet, within } from './boxes.ts';
import type { Box, Point } from './projection.ts';

export interface LabelRequest {
  readonly key: string;
  /** The middle of what is named. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Beside a sign of this radius, or over an area where the middle is best. */
  readonly gap: number;
  readonly kind: 'beside' | 'over' | 'fixed';
  /** Areas may move this far to find room. */
  readonly reach?: number;
  /** Whether a middle is still on what is named, and what it costs if it is not. */
  readonly on?: (middle: Point) => boolean;
  readonly penalty?: number;
}

export interface Surroundings {
  /** What no name may cover: signs, pins, names set before. */
  readonly taken: Boxes;
  /** What names should rather not cross, such as the line of contact. */
  readonly shunned: Boxes;
  readonly view: Box;
}

/** Steps right and down in units of the room needed, best first. */
const BESIDE: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.5],
  [-1, -0.5],
  [1, 0.5],
  [-1, 0.5],
  [0.8, -1],
  [-0.8, -1],
  [0.8, 1],
  [-0.8, 1],
];

function beside({ at, width, height, gap }: LabelRequest): Point[] {
  return BESIDE.map(([right, down]) => {
    const sideways = Math.abs(right) === 1 ? gap + 3 + width / 2 : Math.abs(right) * (width / 2);
    const updown = Math.abs(down) === 1 ? gap + 1 + height / 2 : Math.abs(down) * (gap + height / 2);
    return { x: at.x + Math.sign(right) * sideways, y: at.y + Math.sign(down) * updown };
  });
}

const TURNS = Array.from({ length: 12 }, (_, turn) => (turn * Math.PI) / 6).map((angle) => ({
  right: Math.cos(angle),
  down: Math.sin(angle),
}));

/** A spiral that is wider than high, as names are. One after the other: the first few mostly do. */
function* over({ at, reach = 60 }: LabelRequest): Iterable<Point> {
  yield at;
  for (let far = 8; far <= reach; far += 8)
    for (const { right, down } of TURNS) yield { x: at.x + right * far * 1.5, y: at.y + down * far };
}

function spotsFor(request: LabelRequest): Iterable<Point> {
  if (request.kind === 'beside') return beside(request);
  return request.kind === 'over' ? over(request) : [request.at];
}

/** How far names keep from all else. */
const CLEAR = 2.5;

function cost(spot: Point, request: LabelRequest, around: Surroundings): number {
  const box = {
    x: spot.x - request.width / 2 - CLEAR,
    y: spot.y - request.height / 2 - CLEAR,
    width: request.width + 2 * CLEAR,
    height: request.height + 2 * CLEAR,
  };
  if (!around.taken.isFree(box)) return Infinity;
  // Whole or not at all: no name is cut by the edge.
  if (meet(box, around.view) && !within(box, around.view)) return Infinity;
  const off = request.on === undefined || request.on(spot) ? 0 : (request.penalty ?? 40);
  return off === Infinity ? off : off + around.shunned.hits(box) * 9;
}

/** The middle of a name, or nothing where there is no room. The place is taken at once. */
export function settle(request: LabelRequest, around: Surroundings): Point | null {
  let best: Point | null = null;
  let least = Infinity;
  let index = 0;
  for (const spot of spotsFor(request)) {
    if (index >= least) break;
    const price = index + cost(spot, request, around);
    index += 1;
    if (price >= least) continue;
    best = spot;
    least = price;
  }
  if (best !== null) around.taken.add(boxAround(best, request.width, request.height));
  return best;
}
