/** Which names are asked for, in the order of their importance, and where they find room. */

import { boxAround, within } from './boxes.ts';
import { plainName, shortName } from './names.ts';
import { PIN_RADIUS } from './pin-signs.ts';
import { project } from './projection.ts';
import {
  type Crowd,
  type NodeMark,
  type SceneInput,
  isPressing,
  placePins,
  placeSigns,
  rankShown,
  shownState,
} from './scene.ts';
import type { PinModel } from './types.ts';
import { type Ask, Writer, type Written } from './writer.ts';

function nameNode(writer: Writer, mark: NodeMark, input: SceneInput, more = 0): boolean {
  const { node, dx, dy, state } = mark;
  const occupied = node.flag === 'occupied' || node.flag === 'destroyed';
  const guarded = state?.guarded === true && node.kind !== 'city';
  const full = input.zoom / input.scale >= 1.6;
  const text = full ? plainName(node.name) : shortName(node.name);
  const town = node.rank === 1 ? 'city' : 'town';
  const style = node.kind === 'city' ? (occupied ? 'townOccupied' : town) : occupied ? 'siteOccupied' : 'site';
  const gap = mark.radius + ((guarded ? 4 * mark.size : 0) + more) * input.scale;
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
  const [long, short] = theatre.lettering.contact;
  const ways = [
    [{ text: long, strict: true }, 9],
    [{ text: short, strict: true }, 9],
    [{ text: short, strict: true }, 24],
    [{ text: short, strict: true }, 44],
    [{ text: short, strict: false }, 9],
  ] as const;
  ways.some(([way, gap]) => shares.some((share) => written(share, way, gap)));
}

function namePlaces(writer: Writer, { theatre, zoom, scale, view, layers }: SceneInput): void {
  for (const { name, text, style, at, from = 0, turn = 0 } of theatre.lettering.places) {
    if (zoom / scale < from || (name === 'map_crimea' && layers.has('sectors'))) continue;
    const angle = (turn * Math.PI) / 180;
    const kind = turn === 0 ? 'over' : 'fixed';
    const spots = at.map(([lon, lat]) => project(lon, lat));
    const seen = spots.find(({ x, y }) =>
      within(boxAround({ x: x * zoom, y: y * zoom }, 60 * scale, 20 * scale), view),
    );
    const world = seen ?? spots[0];
    if (world === undefined) continue;
    writer.write({ key: `${name} ${at[0]?.[1]}`, text, style, world, kind, reach: 56 * scale, angle });
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
