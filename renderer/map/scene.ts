/** Decides what is written and drawn over the map at one zoom, and where: a pure function of model and view. */

import { signRadius } from './signs.ts';
import { Boxes, boxAround, grown, within } from './boxes.ts';
import { fan, spread } from './crowd.ts';
import { PIN_RADIUS } from './pin-signs.ts';
import type { Box, Point } from './projection.ts';
import { walk } from './strokes.ts';
import type { LetteringName } from './styles.ts';
import type { MapNode, Theatre } from './theatre.ts';
import type { LayerId, MapModel, MapRef, PinModel, PinState, SiteState } from './types.ts';

/** Something at a place of the world, shifted by so many CSS pixels. */
export interface Mark {
  readonly world: Point;
  readonly dx: number;
  readonly dy: number;
}

export interface NodeMark extends Mark {
  readonly node: MapNode;
  readonly state: SiteState | null;
  /** The size of its sign against the whole size: lesser sites are smaller where the map is. */
  readonly size: number;
  /** Half the extent of its sign in CSS pixels. */
  readonly radius: number;
}

export interface PinMark extends Mark {
  readonly pin: PinModel;
}

export interface ChipMark extends Mark {
  readonly sector: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export interface LabelMark extends Mark {
  readonly key: string;
  readonly text: string;
  readonly style: LetteringName;
  readonly angle: number;
}

export interface SceneInput {
  readonly theatre: Theatre;
  readonly model: MapModel;
  readonly layers: ReadonlySet<LayerId>;
  readonly selected: MapRef | null;
  /** What lies over the map, in pixels of the canvas. */
  readonly covered: readonly Box[];
  readonly zoom: number;
  /** What is in view, in world times zoom. */
  readonly view: Box;
  /** Size of type against 16 px. */
  readonly scale: number;
  readonly measure: (text: string, style: LetteringName) => { width: number; height: number };
}

export interface Crowd {
  readonly nodes: readonly NodeMark[];
  readonly pins: PinMark[];
  readonly taken: Boxes;
  readonly shunned: Boxes;
}

const at = ({ x, y }: Point, zoom: number): Point => ({ x: x * zoom, y: y * zoom });

/** The rank up to which sites are shown: the closer, the more. */
export function rankShown({ zoom, scale }: SceneInput): number {
  const near = zoom / scale;
  if (near < 0.8) return 1;
  return near < 1.6 ? 2 : 3;
}

function isShown(node: MapNode, input: SceneInput, states: ReadonlyMap<string, SiteState>): boolean {
  const { model, layers, selected } = input;
  const rank = rankShown(input);
  if (node.kind === 'city')
    return node.rank <= rank || (node.rank === 2 && node.flag !== null) || inUkraine(node, rank);
  if (!layers.has('sites')) return false;
  if (node.rank <= rank) return true;
  const asked = (ref: MapRef): boolean => ref.kind === 'site' && ref.id === node.id;
  if (selected !== null && asked(selected)) return true;
  if (layers.has('incidents') && model.pins.some(({ ref }) => asked(ref))) return true;
  const state = states.get(node.id);
  return state !== undefined && (state.guarded || (state.health < 0.5 && node.flag === null));
}

/** Towns of the country come a step earlier than sites of their rank. */
function inUkraine(node: MapNode, rank: number): boolean {
  return node.rank <= rank + 1 && (node.oblast.startsWith('UA') || node.id === 'city-belgorod');
}

export function anchorOf(theatre: Theatre, ref: MapRef): Point | null {
  const list: readonly { id: string }[] = { sector: theatre.sectors, site: theatre.nodes, oblast: theatre.oblasts }[
    ref.kind
  ];
  const found = list.find(({ id }) => id === ref.id) as (Point & { anchor?: Point }) | undefined;
  return found === undefined ? null : (found.anchor ?? { x: found.x, y: found.y });
}

/** From this zoom on, for type of 16 px, every sign has its whole size. */
const ROOMY = 0.6;
const SMALLEST = 0.76;

/** What matters most keeps its size; the other sites shrink with the map, so that names and numbers find room. */
function sizeOf({ kind, rank }: MapNode, { zoom, scale }: SceneInput): number {
  if (kind === 'city' || kind === 'hq' || rank === 1) return 1;
  return Math.min(1, Math.max(SMALLEST, zoom / scale / ROOMY));
}

function placeNodes(input: SceneInput): NodeMark[] {
  const { theatre, model, zoom, scale, view } = input;
  const states = new Map(model.sites.map((state) => [state.id, state]));
  const room = grown(view, view.width * 0.4);
  const shown = theatre.nodes.filter(
    (node) => isShown(node, input, states) && within(boxAround(at(node, zoom), 1, 1), room),
  );
  const spots = spread(
    shown.map((node) => {
      const guarded = states.get(node.id)?.guarded === true && node.kind !== 'city';
      const radius = (signRadius(node) + (guarded ? 4 : 1.5)) * scale * sizeOf(node, input);
      // A large city keeps room for its name.
      const name = node.kind === 'city' && node.rank === 1 ? 7 * scale : 0;
      return { ...at(node, zoom), radius: radius + name, fixed: node.kind === 'city' };
    }),
  );
  return shown.map((node, index) => {
    const home = at(node, zoom);
    const spot = spots[index] ?? home;
    const size = sizeOf(node, input);
    const shift = { dx: spot.x - home.x, dy: spot.y - home.y };
    return {
      node,
      world: node,
      ...shift,
      state: states.get(node.id) ?? null,
      size,
      radius: signRadius(node) * size * scale,
    };
  });
}

const URGENCY = { open: 0, now: 1, settled: 2, coming: 3 };

/** The state that a pin is drawn in; null while it has not fallen yet. */
export function shownState({ state, moment }: PinModel): PinState | null {
  if (moment === 'before') return null;
  return moment ?? state;
}

export const isPressing = ({ state }: PinModel): boolean => state === 'open' || state === 'now';

/** Puts some of the pins round their places. */
export function placePins(input: SceneInput, { nodes, taken, pins }: Crowd, takes: (pin: PinModel) => boolean): void {
  const { theatre, model, layers, zoom, scale } = input;
  if (!layers.has('incidents')) return;
  const shift = new Map(nodes.map((mark) => [mark.node.id, mark]));
  const wanted = model.pins.filter(takes);
  for (const pin of wanted.toSorted((a, b) => URGENCY[a.state] - URGENCY[b.state] || a.number - b.number)) {
    const world = anchorOf(theatre, pin.ref);
    if (world === null) continue;
    const home = at(world, zoom);
    const mark = pin.ref.kind === 'site' ? shift.get(pin.ref.id) : undefined;
    const from = { x: home.x + (mark?.dx ?? 0), y: home.y + (mark?.dy ?? 0) };
    const radius = (PIN_RADIUS[pin.state] + (isPressing(pin) ? 3 : 0)) * scale;
    const spot = fan(from, radius, taken, mark?.radius ?? 0);
    taken.add(boxAround(spot, radius * 2 + 3, radius * 2 + 3));
    pins.push({ pin, world, dx: spot.x - home.x, dy: spot.y - home.y });
  }
}

/** The signs of places, and the room that they leave. */
export function placeSigns(input: SceneInput): Crowd {
  const { theatre, zoom } = input;
  const [taken, shunned] = [new Boxes(), new Boxes()];
  for (const box of input.covered) taken.add({ ...box, x: box.x + input.view.x, y: box.y + input.view.y });
  const nodes = placeNodes(input);
  for (const { node, dx, dy, state, radius } of nodes) {
    const home = at(node, zoom);
    const wide = radius * (state?.guarded === true && node.kind !== 'city' ? 1.42 : 1.04) * 2;
    taken.add(boxAround({ x: home.x + dx, y: home.y + dy }, wide, wide));
  }
  for (const line of [theatre.contact, ...theatre.watch])
    walk(line, 8 / zoom, (x, y) => shunned.add(boxAround(at({ x, y }, zoom), 9, 9)));
  return { nodes, pins: [], taken, shunned };
}
