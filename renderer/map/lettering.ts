/** Which names are asked for, in the order of their importance, and where they find room. */

import { signRadius } from './signs.ts';
import { boxAround, grown, within } from './boxes.ts';
import { type LabelRequest, settle } from './labels.ts';
import { CONTACT_LABELS, PLACES, inTwoLines, plainName, shortName } from './names.ts';
import { PIN_RADIUS } from './pin-signs.ts';
import { type Point, inside, project } from './projection.ts';
import {
  type ChipMark,
  type Crowd,
  type LabelMark,
  type NodeMark,
  type SceneInput,
  isPressing,
  placePins,
  placeSigns,
  rankShown,
  shownState,
} from './scene.ts';
import { type LetteringName, letteringOf } from './styles.ts';
import type { Sector } from './theatre.ts';
import type { PinModel } from './types.ts';

export interface Written {
  readonly labels: readonly LabelMark[];
  readonly chips: readonly ChipMark[];
}

interface Ask {
  readonly key: string;
  readonly text: string;
  readonly style: LetteringName;
  readonly world: Point;
  readonly kind: LabelRequest['kind'];
  readonly shift?: Point;
  readonly gap?: number;
  readonly reach?: number;
  readonly angle?: number;
  readonly on?: (middle: Point) => boolean;
  readonly penalty?: number;
  /** It may cross no line. */
  readonly strict?: boolean;
}

/** Names keep this far from the edge of the canvas. */
const EDGE = 5;
const CHIP = { height: 20, inset: 26 };

/** How far spaced names keep from others, in spaces between their letters. */
const APART = 3;

/** How much of a block has to lie on its sector: where the land is narrow it may reach beyond. */
const WHOLE = 0.42;
const MOST = 0.22;
const MIDDLE = 0;
/** How far a sector's block may stand from the middle of its land. */
const REACH = 120;

export class Writer {
  readonly labels: LabelMark[] = [];
  readonly chips: ChipMark[] = [];

  private readonly input: SceneInput;
  private readonly crowd: Crowd;

  constructor(input: SceneInput, crowd: Crowd) {
    this.input = input;
    this.crowd = crowd;
  }

  private home({ x, y }: Point): Point {
    return { x: x * this.input.zoom, y: y * this.input.zoom };
  }

  /** Finds room for a box; the shift of its middle from the place, or nothing. */
  private room(ask: Omit<Ask, 'text' | 'style'>, width: number, height: number): Point | null {
    const { taken, shunned } = this.crowd;
    const home = this.home(ask.world);
    const middle = { x: home.x + (ask.shift?.x ?? 0), y: home.y + (ask.shift?.y ?? 0) };
    const { key, kind, gap = 0, reach } = ask;
    const crossesNone = (at: Point): boolean => shunned.isFree(boxAround(at, width, height));
    const { on, penalty } = ask.strict === true ? { on: crossesNone, penalty: Infinity } : ask;
    const request: LabelRequest = {
      key,
      at: middle,
      width,
      height,
      gap,
      kind,
      ...(reach === undefined ? {} : { reach }),
      ...(on === undefined ? {} : { on }),
      ...(penalty === undefined ? {} : { penalty }),
    };
    const spot = settle(request, { taken, shunned, view: grown(this.input.view, -EDGE) });
    return spot === null ? null : { x: spot.x - home.x, y: spot.y - home.y };
  }

  write(ask: Ask): boolean {
    const { width, height } = this.input.measure(ask.text, ask.style);
    const [cos, sin] = [Math.abs(Math.cos(ask.angle ?? 0)), Math.abs(Math.sin(ask.angle ?? 0))];
    // Names in spaced capitals that met end to end would read as one.
    const apart = ask.kind === 'over' ? 2 * letteringOf(ask.style).spacing * APART * this.input.scale : 0;
    const spot = this.room(ask, width * cos + height * sin + apart, width * sin + height * cos);
    if (spot === null) return false;
    const { key, text, style, world, angle = 0 } = ask;
    this.labels.push({ key, text, style, world, dx: spot.x, dy: spot.y, angle });
    return true;
  }

  /** A sector's name with its troops and cover below: one block, or the name apart where the held land is narrow. */
  sector(sector: Sector, state: { troops: number; cover: number }): void {
    const { layers, measure, scale, theatre, zoom } = this.input;
    const land = sector.rings.length > 0;
    const rows: Row[] = [];
    if (land)
      rows.push({ style: 'sector', text: inTwoLines(sector.name), ...measure(inTwoLines(sector.name), 'sector') });
    const cover = `Air cover ${Math.round(state.cover * 100)}%`;
    if (layers.has('sectors') && state.troops > 0) {
      const text = state.troops.toLocaleString('en');
      const width = measure(text, 'chip').width + CHIP.inset * scale;
      rows.push({ style: 'chip', text, width, height: (CHIP.height + 3) * scale });
    }
    if (layers.has('airDefence') && land) rows.push({ style: 'cover', text: cover, ...measure(cover, 'cover') });
    const anywhere = ({ x, y }: Point): boolean => inside(sector.rings, { x: x / zoom, y: y / zoom });
    const held = (at: Point): boolean => anywhere(at) && !inside(theatre.occupied, { x: at.x / zoom, y: at.y / zoom });
    const on = land ? held : (): boolean => true;
    if (this.stack(sector, rows, { on, part: WHOLE })) return;
    if (this.stack(sector, rows, { on, part: MOST })) return;
    const [name, ...rest] = rows;
    if (!this.stack(sector, rest, { on, part: WHOLE })) this.stack(sector, rest, { on, part: MIDDLE });
    if (name === undefined) return;
    const apart = { on: anywhere, world: sector.middle };
    [WHOLE, MOST, MIDDLE].some((part) => this.stack(sector, [name], { ...apart, part }));
  }

  /** Sets rows one below the other in one free place. */
  private stack(sector: Sector, rows: readonly Row[], where: Where): boolean {
    if (rows.length === 0) return true;
    const { scale } = this.input;
    const width = Math.max(...rows.map((row) => row.width));
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    const { on, part, world = sector.anchor } = where;
    const all = ({ x, y }: Point): boolean => [0, -part, part].every((share) => on({ x: x + share * width, y }));
    const ask = { key: sector.id, world, kind: 'over', reach: REACH * scale, on: all, penalty: Infinity } as const;
    const spot = this.room(ask, width, height);
    if (spot === null) return false;
    let top = spot.y - height / 2;
    for (const { style, text, width: wide, height: tall } of rows) {
      const mark = { text, world, dx: spot.x, dy: top + tall / 2 };
      if (style === 'chip') this.chips.push({ ...mark, sector: sector.id, width: wide, height: CHIP.height * scale });
      else this.labels.push({ ...mark, key: `${style} ${sector.id}`, style, angle: 0 });
      top += tall;
    }
    return true;
  }
}

/** Where a block may stand: around a point, and on what. */
interface Where {
  readonly on: (at: Point) => boolean;
  /** How far from its middle a block has to be on the land, as a share of its width. */
  readonly part: number;
  readonly world?: Point;
}

interface Row {
  readonly style: LetteringName;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

function nameNode(writer: Writer, { node, dx, dy, state }: NodeMark, input: SceneInput, more = 0): boolean {
  const occupied = node.flag === 'occupied' || node.flag === 'destroyed';
  const guarded = state?.guarded === true && node.kind !== 'city';
  const full = input.zoom / input.scale >= 1.6;
  const text = full ? plainName(node.name) : shortName(node.name);
  const town = node.rank === 1 ? 'city' : 'town';
  const style = node.kind === 'city' ? (occupied ? 'townOccupied' : town) : occupied ? 'siteOccupied' : 'site';
  const gap = (signRadius(node) + (guarded ? 4 : 0) + more) * input.scale;
  return writer.write({ key: node.id, text, style, world: node, shift: { x: dx, y: dy }, kind: 'beside', gap });
}

/** A site named like the town it lies in needs no name of its own while both are close. */
function namesakes(nodes: readonly NodeMark[], input: SceneInput): Set<string> {
  const towns = new Map(nodes.filter(({ node }) => node.kind === 'city').map(({ node }) => [node.name, node]));
  const near = 70 * input.scale;
  return new Set(
    nodes.flatMap(({ node }) => {
      const town = node.kind === 'city' ? undefined : towns.get(shortName(node.name));
      if (town === undefined || input.zoom / input.scale >= 1.6) return [];
      return Math.hypot(town.x - node.x, town.y - node.y) * input.zoom < near ? [node.id] : [];
    }),
  );
}

function namePins(writer: Writer, crowd: Crowd, { scale }: SceneInput): void {
  for (const { pin, world, dx, dy } of crowd.pins) {
    if (!isPressing(pin) || pin.moment === 'before' || pin.label === '') continue;
    const gap = (PIN_RADIUS[pin.state] + 4) * scale;
    writer.write({ ...eventName(pin), world, shift: { x: dx, y: dy }, gap });
  }
}

function eventName({ number, label }: PinModel): Pick<Ask, 'key' | 'text' | 'style' | 'kind'> {
  return { key: `pin ${number}`, text: label, style: 'event', kind: 'beside' };
}

/** What falls now says what it is where there is room left: it moves no other name. */
function nameFalling(writer: Writer, crowd: Crowd, { scale }: SceneInput): void {
  for (const { pin, world, dx, dy } of crowd.pins) {
    if (pin.moment !== 'now' || isPressing(pin)) continue;
    const ask = { ...eventName(pin), world, shift: { x: dx, y: dy } };
    [4, 14, 28].some((more) => writer.write({ ...ask, gap: (PIN_RADIUS.now + more) * scale }));
  }
}

function nameContact(writer: Writer, { theatre, scale }: SceneInput): void {
  const { points } = theatre.contact;
  // Along the line from its middle, on whichever side there is room.
  const shares = [0.72, 0.8, 0.66, 0.86, 0.6, 0.92, 0.54, 0.48, 0.4, 0.3, 0.2, 0.1];
  const written = (share: number, way: Pick<Ask, 'text' | 'strict'>, gap: number): boolean => {
    const index = Math.floor((points.length * share) / 2) * 2;
    const world = { x: points[index] ?? 0, y: points[index + 1] ?? 0 };
    return writer.write({ ...way, key: 'contact', style: 'contact', world, kind: 'beside', gap: gap * scale });
  };
  const [long = '', short = ''] = CONTACT_LABELS;
  const ways = [
    [{ text: long, strict: true }, 9],
    [{ text: short, strict: true }, 9],
    [{ text: short, strict: true }, 24],
    [{ text: short, strict: false }, 9],
  ] as const;
  ways.some(([way, gap]) => shares.some((share) => written(share, way, gap)));
}

function namePlaces(writer: Writer, { zoom, scale, view, layers }: SceneInput): void {
  for (const { text, style, at, from = 0, turn = 0 } of PLACES) {
    if (zoom / scale < from || (text === 'Crimea' && layers.has('sectors'))) continue;
    const angle = (turn * Math.PI) / 180;
    const kind = turn === 0 ? 'over' : 'fixed';
    const spots = at.map(([lon, lat]) => project(lon, lat));
    const seen = spots.find(({ x, y }) =>
      within(boxAround({ x: x * zoom, y: y * zoom }, 60 * scale, 20 * scale), view),
    );
    const world = seen ?? spots[0];
    if (world === undefined) continue;
    writer.write({ key: `${text} ${at[0]?.[1]}`, text, style, world, kind, reach: 56 * scale, angle });
  }
}

/** Everything that is written on the map, most important first. */
export function letter(input: SceneInput): Written & { readonly crowd: Crowd } {
  const { theatre, model, layers, zoom, scale } = input;
  const crowd = placeSigns(input);
  const writer = new Writer(input, crowd);
  const cities = crowd.nodes.filter(({ node }) => node.kind === 'city' && node.rank === 1);
  // A large city is never without its name: it moves farther off if it must.
  for (const mark of cities) [0, 8, 17].some((more) => nameNode(writer, mark, input, more));
  placePins(input, crowd, isPressing);
  namePins(writer, crowd, input);
  placePins(input, crowd, (pin) => !isPressing(pin) && pin.ref.kind === 'site');
  const silent = namesakes(crowd.nodes, input);
  const named = crowd.nodes.filter(({ node }) => !silent.has(node.id));
  const nodes = (takes: (mark: NodeMark) => boolean): void => {
    for (const mark of named.filter(takes)) nameNode(writer, mark, input);
  };
  if (layers.has('sectors') || layers.has('airDefence')) {
    const states = new Map(model.sectors.map((state) => [state.id, state]));
    for (const sector of theatre.sectors) writer.sector(sector, states.get(sector.id) ?? { troops: 0, cover: 0 });
  }
  nameContact(writer, input);
  placePins(input, crowd, (pin) => !isPressing(pin) && pin.ref.kind !== 'site');
  nodes(({ node, state }) => node.kind !== 'city' && (node.rank === 1 || state?.guarded === true));
  nodes(({ node }) => node.kind === 'city' && node.rank > 1);
  namePlaces(writer, input);
  nodes(({ node, state }) => node.kind !== 'city' && node.rank > 1 && state?.guarded !== true);
  if (rankShown(input) > 1)
    for (const { id, name, anchor } of theatre.oblasts) {
      const sector = theatre.sectors.some((one) => one.name.includes(name));
      if (id === 'UA-30' || id === 'UA-40' || id === 'UA-43' || (sector && layers.has('sectors'))) continue;
      const reach = Math.max(40, 60 * zoom) * scale;
      writer.write({ key: id, text: name, style: 'oblast', world: anchor, kind: 'over', reach });
    }
  nameFalling(writer, crowd, input);
  const pins = crowd.pins.filter(({ pin }) => shownState(pin) !== null);
  return { labels: writer.labels, chips: writer.chips, crowd: { ...crowd, pins } };
}
