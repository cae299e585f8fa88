/** The crisp lines of the map. Widths are given in screen pixels and drawn anew for every step of zoom. */

import { type FillInput, type Graphics, Matrix, type Texture } from 'pixi.js';
import { TILE, type Patterns } from './patterns.ts';
import type { Line } from './projection.ts';
import { dashed, draw, teeth } from './strokes.ts';
import type { Palette } from './theme.ts';
import type { Theatre } from './theatre.ts';

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly alpha?: number;
}

/** Draws lines at a zoom, so that widths and dashes come out in screen pixels. */
export class LinePen {
  readonly graphics: Graphics;
  readonly zoom: number;

  constructor(graphics: Graphics, zoom: number) {
    this.graphics = graphics;
    this.zoom = zoom;
  }

  line(lines: readonly Line[], { colour, width, alpha = 1 }: Stroke): void {
    if (lines.length === 0) return;
    draw(this.graphics, lines, 0.9 / this.zoom);
    this.graphics.stroke({ color: colour, width: width / this.zoom, alpha, join: 'round', cap: 'butt' });
  }

  dashes(lines: readonly Line[], pattern: readonly number[], stroke: Stroke): void {
    const scaled = pattern.map((length) => length / this.zoom);
    this.line(
      lines.flatMap((line) => dashed(line, scaled)),
      stroke,
    );
  }

  /** A repeating pattern whose grain is the same at every zoom. */
  pattern(rings: readonly Line[], texture: Texture, style: { colour: string; alpha: number; tile: number }): void {
    if (rings.length === 0) return;
    const scale = style.tile / texture.width / this.zoom;
    const matrix = new Matrix().scale(scale, scale);
    const grain = { texture, textureSpace: 'global', matrix, color: style.colour, alpha: style.alpha } as const;
    this.fill(rings, grain);
  }

  area(rings: readonly Line[], colour: string, alpha: number): void {
    this.fill(rings, { color: colour, alpha });
  }

  private fill(rings: readonly Line[], style: FillInput): void {
    for (const ring of rings) {
      draw(this.graphics, [ring], 0.9 / this.zoom);
      this.graphics.fill(style);
    }
  }
}

/** How much wider lines are where the map is small or large. */
const weight = (zoom: number): number => Math.min(1.5, Math.max(0.85, 0.7 + 0.3 * zoom));

function waterLines(pen: LinePen, theatre: Theatre, palette: Palette): void {
  const heavy = weight(pen.zoom);
  const of = (takes: (rank: number) => boolean): Line[] =>
    theatre.rivers.filter(({ rank, lake }) => !lake && takes(rank)).flatMap(({ lines }) => lines);
  pen.line(
    of((rank) => rank >= 3),
    { colour: palette.river2, width: 0.8 * heavy, alpha: 0.75 },
  );
  pen.line(
    of((rank) => rank === 2),
    { colour: palette.river2, width: 1.2 * heavy },
  );
  pen.line(
    of((rank) => rank === 1),
    { colour: palette.river, width: 1.7 * heavy },
  );
}

/** Rivers and borders: what lies under everything else. */
export function drawGround(pen: LinePen, theatre: Theatre, patterns: Patterns, palette: Palette): void {
  const heavy = weight(pen.zoom);
  pen.pattern(theatre.occupied, patterns.hatch, { colour: palette.hatch, alpha: 0.42, tile: TILE.hatch });
  const transnistria = theatre.neighbours.filter(({ id }) => id === 'MD-SN').flatMap(({ rings }) => rings);
  pen.pattern(transnistria, patterns.hatch, { colour: palette.hatch, alpha: 0.3, tile: TILE.hatch });
  waterLines(pen, theatre, palette);
  pen.line(theatre.coast, { colour: palette.coast, width: 1 * heavy });
  pen.dashes(theatre.foreignBorders, [8, 3, 2, 3], { colour: palette.nborder, width: 1.1 * heavy });
  pen.line(theatre.oblastBorders, { colour: palette.oblast, width: 0.9 * heavy });
}

export function drawSectorBorders(pen: LinePen, theatre: Theatre, palette: Palette): void {
  const heavy = weight(pen.zoom);
  pen.line(theatre.sectorBorders, { colour: palette.casing, width: 2.6 * heavy, alpha: 0.55 });
  pen.dashes(theatre.sectorBorders, [3.2, 3], { colour: palette.sector, width: 1.3 * heavy });
}

/** Without the layer of sectors their borders are those of oblasts like any other. */
export function drawPlainBorders(pen: LinePen, theatre: Theatre, palette: Palette): void {
  pen.line(theatre.sectorBorders, { colour: palette.oblast, width: 0.9 * weight(pen.zoom) });
}

export function drawRail(pen: LinePen, theatre: Theatre, palette: Palette): void {
  const heavy = weight(pen.zoom);
  pen.line(theatre.rail, { colour: palette.casing, width: 3 * heavy, alpha: 0.5 });
  pen.line(theatre.rail, { colour: palette.rail, width: 1.3 * heavy });
  pen.dashes(theatre.rail, [1.2, 7], { colour: palette.rail, width: 4.2 * heavy });
}

/** Borders of the state and the sea zone: above sectors and rail. */
export function drawBorders(pen: LinePen, theatre: Theatre, palette: Palette): void {
  const heavy = weight(pen.zoom);
  pen.line(theatre.stateBorder, { colour: palette.casing, width: 4 * heavy, alpha: 0.7 });
  pen.line(theatre.stateBorder, { colour: palette.border, width: 1.7 * heavy });
  pen.line(theatre.watch, { colour: palette.casing, width: 4 * heavy, alpha: 0.55 });
  pen.dashes(theatre.watch, [9, 2.6], { colour: palette.watch, width: 2.2 * heavy });
  pen.dashes(theatre.maritime, [7, 5], { colour: palette.maritime, width: 1.2 * heavy, alpha: 0.8 });
  pen.dashes(theatre.lane, [2.4, 3.4], { colour: palette.maritime, width: 1.9 * heavy });
}

/** The line of contact: cased, with teeth on the side that is not held. */
export function drawContact(pen: LinePen, theatre: Theatre, palette: Palette): void {
  const heavy = weight(pen.zoom);
  const line = [theatre.contact];
  const comb = teeth(theatre.contact, 7.5 / pen.zoom, (5 * heavy) / pen.zoom);
  pen.line(line, { colour: palette.loccase, width: 5.6 * heavy });
  pen.line(comb, { colour: palette.loccase, width: 3 });
  pen.line(comb, { colour: palette.loc, width: 1.3 });
  pen.line(line, { colour: palette.loc, width: 2.5 * heavy });
}
