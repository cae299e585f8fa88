/** The stretches in which a line of truth runs outside a band of estimates. */

/** One point of a line and its band, at a place along the axis. */
export interface BandPoint {
  readonly x: number;
  readonly truth: number;
  readonly low: number;
  readonly high: number;
}

function between(a: BandPoint, b: BandPoint, share: number): BandPoint {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return { x: mix(a.x, b.x), truth: mix(a.truth, b.truth), low: mix(a.low, b.low), high: mix(a.high, b.high) };
}

/** Where on the way from `a` to `b` a difference changes its sign; null where it does not. */
function crossing(from: number, to: number): number | null {
  return from * to < 0 ? from / (from - to) : null;
}

/** The same line with a point wherever truth crosses an edge of the band, so that areas between them end there. */
export function withCrossings(points: readonly BandPoint[]): readonly BandPoint[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return [point];
    const shares = [
      crossing(point.truth - point.high, next.truth - next.high),
      crossing(point.truth - point.low, next.truth - next.low),
    ].filter((share) => share !== null);
    return [point, ...shares.toSorted((a, b) => a - b).map((share) => between(point, next, share))];
  });
}
