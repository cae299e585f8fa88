/** Finds room for names and for the blocks of sectors, and keeps what has found it. */

import { boxAround, grown } from './boxes.ts';
import { type LabelRequest, settle } from './labels.ts';
import { inTwoLines } from './names.ts';
import { type Point, inside } from './projection.ts';
import type { ChipMark, Crowd, LabelMark, SceneInput } from './scene.ts';
import { type LetteringName, letteringOf } from './styles.ts';
import type { Sector } from './theatre.ts';

export interface Written {
  readonly labels: readonly LabelMark[];
  readonly chips: readonly ChipMark[];
}

/** A name that is asked for. */
export interface Ask {
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
    const crossesNone = (at: Point): boolean => shunned.isFree(boxAround(at, width, height)) && (ask.on?.(at) ?? true);
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
    const { box } = sector;
    const anywhere = (spot: Point): boolean => {
      const at = { x: spot.x / zoom, y: spot.y / zoom };
      // Most spots that are tried are nowhere near.
      const isNear = at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height;
      return isNear && inside(sector.rings, at);
    };
    const held = (at: Point): boolean => anywhere(at) && !inside(theatre.occupied, { x: at.x / zoom, y: at.y / zoom });
    const on = land ? held : (): boolean => true;
    const tries = [
      { on, part: WHOLE, strict: true },
      { on, part: MOST, strict: true },
      { on, part: MOST },
    ];
    if (tries.some((where) => this.stack(sector, rows, where))) return;
    const [name, ...rest] = rows;
    if (!this.stack(sector, rest, { on, part: WHOLE })) this.stack(sector, rest, { on, part: MIDDLE });
    if (name === undefined) return;
    const apart = { on: anywhere, world: sector.middle };
    const parts = [WHOLE, MOST, MIDDLE];
    if (parts.some((part) => this.stack(sector, [name], { ...apart, part, strict: true }))) return;
    parts.some((part) => this.stack(sector, [name], { ...apart, part }));
  }

  /** Sets rows one below the other in one free place. */
  private stack(sector: Sector, rows: readonly Row[], where: Where): boolean {
    if (rows.length === 0) return true;
    const { scale } = this.input;
    const width = Math.max(...rows.map((row) => row.width));
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    const { on, part, strict = false, world = sector.anchor } = where;
    const all = ({ x, y }: Point): boolean => [0, -part, part].every((share) => on({ x: x + share * width, y }));
    const ask = {
      key: sector.id,
      world,
      kind: 'over',
      reach: REACH * scale,
      on: all,
      penalty: Infinity,
      strict,
    } as const;
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
  /** It may cross no line. */
  readonly strict?: boolean;
  readonly world?: Point;
}

interface Row {
  readonly style: LetteringName;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}
