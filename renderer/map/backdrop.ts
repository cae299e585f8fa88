/** Sea, land, glow and lakes, painted on a canvas: broad translucent strokes that Pixi would draw with fans. */

import { type Box, type Line, WORLD } from './projection.ts';
import { dashed, draw } from './strokes.ts';
import type { Palette } from './theme.ts';
import type { Theatre } from './theatre.ts';

type Context = CanvasRenderingContext2D;

/** Shapes as paths, made once: they serve every theme and every part that is painted anew. */
export interface BackdropPaths {
  readonly land: Path2D;
  readonly ukraine: Path2D;
  readonly occupied: Path2D;
  readonly transnistria: Path2D;
  readonly lakes: Path2D;
  readonly drained: Path2D;
  readonly drainedEdge: Path2D;
  readonly lagoon: Path2D;
  readonly contact: Path2D;
  readonly maritime: Path2D;
  readonly graticule: Path2D;
}

function pathOf(lines: readonly Line[]): Path2D {
  const path = new Path2D();
  draw(path, lines);
  return path;
}

export function backdropPaths(theatre: Theatre, graticule: readonly Line[]): BackdropPaths {
  const lakes = (takes: (id: string) => boolean): Line[] =>
    theatre.lakes.filter(({ id }) => takes(id)).flatMap(({ rings }) => rings);
  const drained = lakes((id) => id === 'kakhovka-res');
  return {
    land: pathOf(theatre.neighbours.flatMap(({ rings }) => rings)),
    ukraine: pathOf(theatre.ukraine),
    occupied: pathOf(theatre.occupied),
    transnistria: pathOf(theatre.neighbours.filter(({ id }) => id === 'MD-SN').flatMap(({ rings }) => rings)),
    lakes: pathOf(lakes((id) => id !== 'kakhovka-res' && id !== 'syvash')),
    drained: pathOf(drained),
    drainedEdge: pathOf(drained.flatMap((ring) => dashed(ring, [5, 4]))),
    lagoon: pathOf(lakes((id) => id === 'syvash')),
    contact: pathOf([theatre.contact]),
    maritime: pathOf(theatre.maritime),
    graticule: pathOf(graticule),
  };
}

function stroke(context: Context, path: Path2D, style: { colour: string; width: number; alpha: number }): void {
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.globalAlpha = style.alpha;
  context.stroke(path);
  context.globalAlpha = 1;
}

function fill(context: Context, path: Path2D, colour: string, alpha = 1): void {
  context.fillStyle = colour;
  context.globalAlpha = alpha;
  context.fill(path);
  context.globalAlpha = 1;
}

function sea(context: Context, paths: BackdropPaths, palette: Palette): void {
  const light = context.createRadialGradient(1180, 900, 120, 1180, 900, 1500);
  light.addColorStop(0, palette.sea1);
  light.addColorStop(1, palette.sea2);
  context.fillStyle = light;
  context.fillRect(WORLD.x, WORLD.y, WORLD.width, WORLD.height);
  stroke(context, paths.graticule, { colour: palette.grat, width: 0.8, alpha: 0.14 });
  const bands = [
    [58, 0.06],
    [42, 0.07],
    [26, 0.09],
    [12, 0.12],
  ] as const;
  for (const [width, alpha] of bands) {
    stroke(context, paths.ukraine, { colour: palette.waterline, width, alpha });
    stroke(context, paths.land, { colour: palette.waterline, width, alpha });
  }
}

function glow(context: Context, paths: BackdropPaths, palette: Palette): void {
  for (let width = 44; width > 0; width -= 4)
    stroke(context, paths.ukraine, { colour: palette.glow, width, alpha: 0.012 + 0.0009 * (44 - width) });
}

function dots(context: Context, paths: BackdropPaths, palette: Palette): void {
  context.save();
  context.clip(paths.maritime);
  context.fillStyle = palette.maritime;
  context.globalAlpha = 0.07;
  context.fill(paths.maritime);
  context.globalAlpha = 0.34;
  for (let y = 660; y < 1500; y += 13)
    for (let x = 620; x < 1100; x += 13) context.fillRect(x + ((y / 13) % 2) * 6.5, y, 1.5, 1.5);
  context.restore();
}

function land(context: Context, paths: BackdropPaths, palette: Palette): void {
  fill(context, paths.land, palette.land);
  stroke(context, paths.land, { colour: palette.land, width: 0.8, alpha: 1 });
  glow(context, paths, palette);
  fill(context, paths.ukraine, palette.ua);
  fill(context, paths.occupied, palette.hatchBg, 0.42);
  fill(context, paths.transnistria, palette.hatchBg, 0.18);
  fill(context, paths.drained, palette.drained);
  stroke(context, paths.drainedEdge, { colour: palette.river, width: 1, alpha: 0.7 });
  fill(context, paths.lakes, palette.lake);
  fill(context, paths.lagoon, palette.syvash);
  stroke(context, paths.lakes, { colour: palette.river, width: 0.9, alpha: 0.75 });
  stroke(context, paths.lagoon, { colour: palette.coast, width: 0.8, alpha: 0.8 });
}

/** Paints what lies in `part` of the world at `scale` canvas pixels to a world pixel. */
export function paintBackdrop(
  canvas: HTMLCanvasElement,
  paths: BackdropPaths,
  palette: Palette,
  view: { part: Box; scale: number },
): void {
  const { part, scale } = view;
  canvas.width = Math.ceil(part.width * scale);
  canvas.height = Math.ceil(part.height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas to paint the map on');
  context.setTransform(scale, 0, 0, scale, -part.x * scale, -part.y * scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  sea(context, paths, palette);
  dots(context, paths, palette);
  land(context, paths, palette);
  context.save();
  context.clip(paths.ukraine);
  // Near by, the glow would be broader than it helps.
  const narrow = 1 / Math.max(1, scale * 0.55);
  for (let width = 30; width > 0; width -= 3)
    stroke(context, paths.contact, { colour: palette.locglow, width: width * narrow, alpha: 0.03 });
  context.restore();
}
