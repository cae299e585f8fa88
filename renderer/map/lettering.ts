/** Which names are asked for, in the order of their importance, and where they find room. */

import { signRadius } from './atlas.ts';
import { type LabelRequest, settle } from './labels.ts';
import { CONTACT_LABEL, PLACES, inTwoLines, plainName, shortName } from './names.ts';
import { PIN_RADIUS } from './pin-signs.ts';
import { type Point, inside, project } from './projection.ts';
import { type ChipMark, type Crowd, type LabelMark, type NodeMark, type SceneInput, rankShown } from './scene.ts';
import type { LetteringName } from './styles.ts';
import type { Sector } from './theatre.ts';

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
}

const CHIP = { height: 20, inset: 26 };

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
    const { key, kind, gap = 0, reach, on } = ask;
    const request: LabelRequest = {
      key,
      at: middle,
      width,
      height,
      gap,
      kind,
      ...(reach === undefined ? {} : { reach }),
      ...(on === undefined ? {} : { on }),
    };
    const spot = settle(request, { taken, shunned, view: this.input.view });
    return spot === null ? null : { x: spot.x - home.x, y: spot.y - home.y };
  }

  write(ask: Ask): boolean {
    const { width, height } = this.input.measure(ask.text, ask.style);
    const [cos, sin] = [Math.abs(Math.cos(ask.angle ?? 0)), Math.abs(Math.sin(ask.angle ?? 0))];
    const spot = this.room(ask, width * cos + height * sin, width * sin + height * cos);
    if (spot === null) return false;
    const { key, text, style, world, angle = 0 } = ask;
    this.labels.push({ key, text, style, world, dx: spot.x, dy: spot.y, angle });
    return true;
  }

  /** A sector's name with its troops and cover below: one block, or its parts where it does not fit. */
  sector(sector: Sector, state: { troops: number; cover: number }): void {
    const { measure, scale, layers, zoom } = this.input;
    const name = sector.rings.length === 0 ? '' : inTwoLines(sector.name);
    const troops = layers.has('sectors') && state.troops > 0 ? state.troops.toLocaleString('en') : '';
    const cover =
      layers.has('airDefence') && sector.rings.length > 0 ? `Air cover ${Math.round(state.cover * 100)}%` : '';
    const title = name === '' ? { width: 0, height: 0 } : measure(name, 'sector');
    const chip = troops === '' ? 0 : measure(troops, 'chip').width + CHIP.inset * scale;
    const note = cover === '' ? { width: 0, height: 0 } : measure(cover, 'cover');
    const chipTall = troops === '' ? 0 : (CHIP.height + 3) * scale;
    const width = Math.max(title.width, chip, note.width);
    const height = title.height + chipTall + note.height;
    if (height === 0) return;
    const on = (middle: Point): boolean => inside(sector.rings, { x: middle.x / zoom, y: middle.y / zoom });
    const pinned = { key: `sector ${sector.id}`, world: sector.anchor, kind: 'over', reach: 96 * scale, on } as const;
    const spot = this.room(pinned, width, height);
    if (spot === null) return;
    const top = spot.y - height / 2;
    const world = sector.anchor;
    const label = (key: string, text: string, style: LetteringName, dy: number): void => {
      if (text !== '') this.labels.push({ key: `${key} ${sector.id}`, text, style, world, dx: spot.x, dy, angle: 0 });
    };
    label('sector', name, 'sector', top + title.height / 2);
    const chipMiddle = top + title.height + chipTall / 2;
    label('cover', cover, 'cover', top + title.height + chipTall + note.height / 2);
    if (troops === '') return;
    const at = { dx: spot.x, dy: chipMiddle, width: chip, height: CHIP.height * scale };
    this.chips.push({ sector: sector.id, text: troops, world, ...at });
  }
}

function nameNode(writer: Writer, { node, dx, dy, state }: NodeMark, input: SceneInput): void {
  const occupied = node.flag === 'occupied' || node.flag === 'destroyed';
  const guarded = state?.guarded === true && node.kind !== 'city';
  const full = input.zoom / input.scale >= 1.6;
  const text = full ? plainName(node.name) : shortName(node.name);
  const town = node.rank === 1 ? 'city' : 'town';
  const style = node.kind === 'city' ? (occupied ? 'townOccupied' : town) : occupied ? 'siteOccupied' : 'site';
  const gap = (signRadius(node) + (guarded ? 4 : 0)) * input.scale;
  writer.write({ key: node.id, text, style, world: node, shift: { x: dx, y: dy }, kind: 'beside', gap });
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
    if ((pin.state !== 'open' && pin.state !== 'now') || pin.label === '') continue;
    const gap = (PIN_RADIUS[pin.state] + 4) * scale;
    writer.write({
      key: `pin ${pin.number}`,
      text: pin.label,
      style: 'event',
      world,
      shift: { x: dx, y: dy },
      kind: 'beside',
      gap,
    });
  }
}

function nameContact(writer: Writer, { theatre, scale }: SceneInput): void {
  const { points } = theatre.contact;
  // From the middle outwards, on the side that is not held.
  for (const share of [0.62, 0.55, 0.7, 0.48, 0.78, 0.4, 0.86, 0.3]) {
    const index = Math.floor((points.length * share) / 2) * 2;
    const world = { x: points[index] ?? 0, y: points[index + 1] ?? 0 };
    const ask = {
      key: 'contact',
      text: CONTACT_LABEL,
      style: 'contact',
      world,
      kind: 'beside',
      gap: 9 * scale,
    } as const;
    if (writer.write(ask)) return;
  }
}

function namePlaces(writer: Writer, { zoom, scale }: SceneInput): void {
  for (const { text, style, lon, lat, from = 0, turn = 0 } of PLACES) {
    if (zoom / scale < from) continue;
    const angle = (turn * Math.PI) / 180;
    const kind = turn === 0 ? 'over' : 'fixed';
    writer.write({ key: `${text} ${lat}`, text, style, world: project(lon, lat), kind, reach: 56 * scale, angle });
  }
}

/** Everything that is written on the map, most important first. */
export function letter(input: SceneInput, crowd: Crowd): Written {
  const { theatre, model, layers, zoom, scale } = input;
  const writer = new Writer(input, crowd);
  const silent = namesakes(crowd.nodes, input);
  const named = crowd.nodes.filter(({ node }) => !silent.has(node.id));
  const nodes = (takes: (mark: NodeMark) => boolean): void => {
    for (const mark of named.filter(takes)) nameNode(writer, mark, input);
  };
  namePins(writer, crowd, input);
  nodes(({ node }) => node.kind === 'city' && node.rank === 1);
  if (layers.has('sectors') || layers.has('airDefence')) {
    const states = new Map(model.sectors.map((state) => [state.id, state]));
    for (const sector of theatre.sectors) writer.sector(sector, states.get(sector.id) ?? { troops: 0, cover: 0 });
  }
  nameContact(writer, input);
  nodes(({ node, state }) => node.kind !== 'city' && (node.rank === 1 || state?.guarded === true));
  nodes(({ node }) => node.kind === 'city' && node.rank > 1);
  namePlaces(writer, input);
  nodes(({ node, state }) => node.kind !== 'city' && node.rank > 1 && state?.guarded !== true);
  if (rankShown(input) > 1)
    for (const { id, name, anchor } of theatre.oblasts) {
      const sector = theatre.sectors.some((one) => one.name === name);
      if (id === 'UA-30' || id === 'UA-40' || id === 'UA-43' || (sector && layers.has('sectors'))) continue;
      const reach = Math.max(40, 60 * zoom) * scale;
      writer.write({ key: id, text: name, style: 'oblast', world: anchor, kind: 'over', reach });
    }
  return { labels: writer.labels, chips: writer.chips };
}
