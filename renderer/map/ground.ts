/** The map below the signs: painted backdrop, areas and lines. Moved by the camera as one piece. */

import { CanvasSource, Container, Graphics, Sprite, Texture } from 'pixi.js';
import { geoGraticule } from 'd3-geo';
import { drawCover, drawOutages, drawOutline, ringsOf } from './areas.ts';
import { type BackdropPaths, backdropPaths, paintBackdrop } from './backdrop.ts';
import {
  LinePen,
  drawBorders,
  drawContact,
  drawGround,
  drawPlainBorders,
  drawRail,
  drawSectorBorders,
} from './lines.ts';
import type { Patterns } from './patterns.ts';
import { type Box, WORLD, trace } from './projection.ts';
import type { Palette } from './theme.ts';
import type { Theatre } from './theatre.ts';
import type { LayerId, MapModel, MapRef } from './types.ts';

export interface GroundLook {
  readonly palette: Palette;
  readonly patterns: Patterns;
}

type Sheet = 'cover' | 'outages' | 'ground' | 'sectors' | 'plain' | 'rail' | 'borders' | 'hover' | 'chosen' | 'contact';
const ORDER: readonly Sheet[] = [
  'cover',
  'outages',
  'ground',
  'plain',
  'sectors',
  'rail',
  'borders',
  'hover',
  'chosen',
  'contact',
];

/** A canvas shown as a sprite over a part of the world. */
class Painted {
  readonly sprite = new Sprite(Texture.EMPTY);

  show(canvas: HTMLCanvasElement, part: Box): void {
    this.drop();
    this.sprite.texture = new Texture({ source: new CanvasSource({ resource: canvas }) });
    this.sprite.position.set(part.x, part.y);
    this.sprite.setSize(part.width, part.height);
    this.sprite.visible = true;
  }

  drop(): void {
    if (this.sprite.texture !== Texture.EMPTY) this.sprite.texture.destroy(true);
    this.sprite.texture = Texture.EMPTY;
    this.sprite.visible = false;
  }
}

export class Ground {
  readonly root = new Container({ isRenderGroup: true });
  private readonly base = new Painted();
  private readonly detail = new Painted();
  private readonly sheets = new Map<Sheet, Graphics>();
  private readonly paths: BackdropPaths;
  private detailed: { part: Box; scale: number } | null = null;
  private baseScale = 1;

  private readonly theatre: Theatre;
  private readonly largestTexture: number;

  constructor(theatre: Theatre, largestTexture: number) {
    this.theatre = theatre;
    this.largestTexture = largestTexture;
    this.paths = backdropPaths(theatre, trace(geoGraticule().step([5, 2.5]).precision(1)()));
    this.root.addChild(this.base.sprite, this.detail.sprite);
    const held = new Graphics();
    new LinePen(held, 1).area(theatre.occupied, '#ffffff', 1);
    this.root.addChild(held);
    for (const name of ORDER) {
      const sheet = new Graphics();
      this.sheets.set(name, sheet);
      // What the force and Kyiv's grid do ends at the line.
      if (name === 'outages' || name === 'cover') sheet.setMask({ mask: held, inverse: true });
      this.root.addChild(sheet);
    }
  }

  private sheet(name: Sheet): Graphics {
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  paint(palette: Palette): void {
    this.baseScale = Math.min(1, this.largestTexture / WORLD.width);
    const canvas = document.createElement('canvas');
    paintBackdrop(canvas, this.paths, palette, { part: WORLD, scale: this.baseScale });
    this.base.show(canvas, WORLD);
    this.detailed = null;
    this.detail.drop();
  }

  /** Paints what is in view anew where the whole painting would look soft. */
  paintDetail(palette: Palette, view: Box, scale: number): void {
    if (scale < this.baseScale * 1.1) {
      this.detail.drop();
      this.detailed = null;
      return;
    }
    const known = this.detailed;
    const covered =
      known !== null &&
      Math.abs(known.scale / scale - 1) < 0.02 &&
      view.x >= known.part.x &&
      view.y >= known.part.y &&
      view.x + view.width <= known.part.x + known.part.width &&
      view.y + view.height <= known.part.y + known.part.height;
    if (covered) return;
    const [left, top] = [Math.max(WORLD.x, view.x - view.width * 0.25), Math.max(WORLD.y, view.y - view.height * 0.25)];
    const part = {
      x: left,
      y: top,
      width: Math.min(WORLD.x + WORLD.width, view.x + view.width * 1.25) - left,
      height: Math.min(WORLD.y + WORLD.height, view.y + view.height * 1.25) - top,
    };
    if (Math.max(part.width, part.height) * scale > this.largestTexture) return;
    const canvas = document.createElement('canvas');
    paintBackdrop(canvas, this.paths, palette, { part, scale });
    // The canvas has whole pixels: the part it shows is a hair larger than asked for.
    this.detail.show(canvas, { x: part.x, y: part.y, width: canvas.width / scale, height: canvas.height / scale });
    this.detailed = { part, scale };
  }

  /** Draws the lines for a zoom. */
  draw({ palette, patterns }: GroundLook, zoom: number, layers: ReadonlySet<LayerId>): void {
    const { theatre } = this;
    const pen = (name: Sheet): LinePen => new LinePen(this.sheet(name).clear(), zoom);
    drawGround(pen('ground'), theatre, patterns, palette);
    this.sheet('plain').visible = !layers.has('sectors');
    this.sheet('sectors').visible = layers.has('sectors');
    this.sheet('rail').visible = layers.has('rail');
    if (layers.has('sectors')) drawSectorBorders(pen('sectors'), theatre, palette);
    else drawPlainBorders(pen('plain'), theatre, palette);
    if (layers.has('rail')) drawRail(pen('rail'), theatre, palette);
    drawBorders(pen('borders'), theatre, palette);
    drawContact(pen('contact'), theatre, palette);
  }

  /** Draws what changes with the month. */
  drawState(look: GroundLook, zoom: number, state: { model: MapModel; layers: ReadonlySet<LayerId> }): void {
    const { model, layers } = state;
    const [cover, outages] = [this.sheet('cover').clear(), this.sheet('outages').clear()];
    if (layers.has('airDefence')) drawCover(new LinePen(cover, zoom), this.theatre, model.sectors, look);
    if (layers.has('outages')) drawOutages(new LinePen(outages, zoom), this.theatre, model.dark, look);
  }

  drawOutlines(palette: Palette, zoom: number, refs: { hover: MapRef | null; chosen: MapRef | null }): void {
    for (const name of ['hover', 'chosen'] as const) {
      const ref = refs[name];
      const rings = ref === null ? [] : ringsOf(this.theatre, ref);
      const sheet = this.sheet(name).clear();
      sheet.visible = rings.length > 0;
      if (rings.length > 0) drawOutline(new LinePen(sheet, zoom), rings, palette, name === 'chosen');
    }
  }

  destroy(): void {
    this.base.drop();
    this.detail.drop();
    this.root.destroy({ children: true });
  }
}
