/** From degrees to world pixels, once. Everything after this is lines of projected points. */

import { type GeoContext, type GeoPermissibleObjects, geoConicConformal, geoPath } from 'd3-geo';

/** Points as x, y, x, y; a closed line does not repeat its first point. */
export interface Line {
  readonly points: readonly number[];
  readonly closed: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The frame that is 1920 by 1080 world pixels. */
const FRAME = { west: 21.3, east: 40.9, south: 43.35, north: 53.25 };

/** The part of the world that may come into view: the data reach a little further. */
export const WORLD: Box = { x: -870, y: -620, width: 3660, height: 2280 };

const outline: [number, number][] = [0, 1, 2, 3, 4, 5, 6].flatMap((step) => {
  const lon = FRAME.west + ((FRAME.east - FRAME.west) * step) / 6;
  return [[lon, FRAME.south] as [number, number], [lon, FRAME.north] as [number, number]];
});

const projection = geoConicConformal()
  .parallels([45.5, 51.5])
  .rotate([-31, 0])
  .precision(0)
  .fitExtent(
    [
      [0, 0],
      [1920, 1080],
    ],
    { type: 'MultiPoint', coordinates: outline },
  );

export function project(lon: number, lat: number): Point {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return { x, y };
}

/** Kilometres that one world pixel spans in the middle of the map. */
export const KILOMETRES_PER_PIXEL = (() => {
  const north = project(31, 49.5);
  const south = project(31, 48.5);
  return 111.2 / Math.hypot(south.x - north.x, south.y - north.y);
})();

/** Collects what d3 would draw. */
class Tracer implements GeoContext {
  readonly lines: Line[] = [];
  private points: number[] = [];

  moveTo(x: number, y: number): void {
    this.flush(false);
    this.points = [x, y];
  }

  lineTo(x: number, y: number): void {
    this.points.push(x, y);
  }

  closePath(): void {
    this.flush(true);
  }

  beginPath(): void {
    this.points = [];
  }

  arc(): void {
    this.points = [];
  }

  flush(closed: boolean): void {
    if (this.points.length >= 4) this.lines.push({ points: this.points, closed });
    this.points = [];
  }
}

/** The projected lines of a shape; a polygon's rings come as closed lines. */
export function trace(shape: GeoPermissibleObjects): Line[] {
  const tracer = new Tracer();
  geoPath(projection, tracer)(shape);
  tracer.flush(false);
  return tracer.lines;
}

export function boundsOf(lines: readonly Line[]): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of lines)
    for (let index = 0; index < points.length; index += 2) {
      const [x = 0, y = 0] = [points[index], points[index + 1]];
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
  return { x: west, y: north, width: east - west, height: south - north };
}

/** Whether a point lies inside rings by the even-odd rule, so that holes need no care. */
export function inside(rings: readonly Line[], { x, y }: Point): boolean {
  let within = false;
  for (const { points } of rings) {
    let px = points.at(-2) ?? 0;
    let py = points.at(-1) ?? 0;
    for (let index = 0; index < points.length; index += 2) {
      const qx = points[index] ?? 0;
      const qy = points[index + 1] ?? 0;
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) within = !within;
      px = qx;
      py = qy;
    }
  }
  return within;
}
