/** What lies under the pointer: pins first, then sites, then areas. Plain arithmetic on projected points. */

import { PIN_RADIUS } from './pin-signs.ts';
import { type Point, inside } from './projection.ts';
import { type Crowd, type Mark, anchorOf } from './scene.ts';
import type { Area, Theatre } from './theatre.ts';
import type { LayerId, MapModel, MapRef } from './types.ts';

export interface Hit {
  readonly ref: MapRef;
  readonly pin: number | null;
}

export interface PickInput {
  readonly theatre: Theatre;
  readonly crowd: Crowd;
  readonly model: MapModel;
  readonly layers: ReadonlySet<LayerId>;
  readonly zoom: number;
  readonly scale: number;
}

/** Targets are at least 24 px wide. */
const LEAST_REACH = 12;

function nearest<M extends Mark>(marks: readonly M[], to: Point, zoom: number, reach: (mark: M) => number): M | null {
  let [best, least]: [M | null, number] = [null, Infinity];
  for (const mark of marks) {
    const distance = Math.hypot(mark.world.x * zoom + mark.dx - to.x, mark.world.y * zoom + mark.dy - to.y);
    if (distance > reach(mark) || distance >= least) continue;
    [best, least] = [mark, distance];
  }
  return best;
}

function areaAt(areas: readonly Area[], at: Point): Area | null {
  const holds = ({ box, rings }: Area): boolean =>
    at.x >= box.x && at.y >= box.y && at.x <= box.x + box.width && at.y <= box.y + box.height && inside(rings, at);
  // The capital lies on its oblast and comes after it.
  return areas.findLast(holds) ?? null;
}

/** `local` is world times zoom. */
export function pick(input: PickInput, local: Point): Hit | null {
  const { theatre, crowd, model, layers, zoom, scale } = input;
  const pin = nearest(crowd.pins, local, zoom, (mark) => Math.max(LEAST_REACH, PIN_RADIUS[mark.pin.state] * scale + 2));
  if (pin !== null) return { ref: pin.pin.ref, pin: pin.pin.number };
  const known = new Set(model.sites.map(({ id }) => id));
  const sites = crowd.nodes.filter(({ node }) => known.has(node.id));
  const site = nearest(sites, local, zoom, ({ radius }) => Math.max(LEAST_REACH, radius + 2));
  if (site !== null) return { ref: { kind: 'site', id: site.node.id }, pin: null };
  const world = { x: local.x / zoom, y: local.y / zoom };
  const kind = layers.has('sectors') || layers.has('airDefence') ? 'sector' : 'oblast';
  const area = areaAt(kind === 'sector' ? theatre.sectors : theatre.oblasts, world);
  return area === null ? null : { ref: { kind, id: area.id }, pin: null };
}

interface Seen {
  readonly theatre: Theatre;
  readonly crowd: Crowd | null;
  readonly camera: { readonly toScreen: (world: Point) => Point };
}

/** Where a thing lies on the canvas. */
export function locate({ theatre, crowd, camera }: Seen, ref: MapRef): Point | null {
  const at = anchorOf(theatre, ref);
  if (at === null) return null;
  const mark = crowd?.nodes.find(({ node }) => ref.kind === 'site' && node.id === ref.id);
  const { x, y } = camera.toScreen(at);
  return { x: x + (mark?.dx ?? 0), y: y + (mark?.dy ?? 0) };
}

export function locatePin({ crowd, camera }: Seen, number: number): Point | null {
  const mark = crowd?.pins.find(({ pin }) => pin.number === number);
  if (mark === undefined) return null;
  const { x, y } = camera.toScreen(mark.world);
  return { x: x + mark.dx, y: y + mark.dy };
}

export const same = (a: MapRef | null, b: MapRef | null): boolean => a?.kind === b?.kind && a?.id === b?.id;
