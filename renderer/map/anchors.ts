/** The point of an area that its name and its pins hang on: as far inside as can be. */

import { type Line, type Point, boundsOf, inside } from './projection.ts';

export type Anchors = (rings: readonly Line[]) => Point;

const STEPS = 22;
/** Names are wide: a step to the side counts for less than one up or down. */
const FLATNESS = 2;

/** Every second or so point of the rings is enough to keep away from. */
function pointsOf(rings: readonly Line[]): Point[] {
  const all: Point[] = [];
  for (const { points } of rings)
    for (let index = 0; index + 1 < points.length; index += 4) {
      const [x = 0, y = 0] = [points[index], points[index + 1]];
      all.push({ x, y });
    }
  return all;
}

function roomAt({ x, y }: Point, edges: readonly Point[]): number {
  let room = Infinity;
  for (const edge of edges) {
    const [dx, dy] = [(edge.x - x) / FLATNESS, edge.y - y];
    room = Math.min(room, dx * dx + dy * dy);
  }
  return room;
}

/**
 * Anchors keep off `avoided` (land that is not held) where the area has other land:
 * the force and its incidents are on the near side of the line.
 */
export function anchorsOf(avoided: readonly Line[]): Anchors {
  const far = pointsOf(avoided);
  return (rings) => {
    const box = boundsOf(rings);
    const edges = [...pointsOf(rings), ...far.filter((point) => inside(rings, point))];
    let best = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    let most = -Infinity;
    for (let step = 0; step < STEPS * STEPS; step += 1) {
      const [column, row] = [step % STEPS, Math.floor(step / STEPS)];
      const at = { x: box.x + (box.width * (column + 0.5)) / STEPS, y: box.y + (box.height * (row + 0.5)) / STEPS };
      if (!inside(rings, at)) continue;
      const room = roomAt(at, edges) - (inside(avoided, at) ? 1e9 : 0);
      if (room <= most) continue;
      most = room;
      best = at;
    }
    return best;
  };
}
