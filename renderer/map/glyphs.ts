/** What the signs of the map look like. Shape tells the class, so that they read without colour. */

import type { NodeFlag, NodeKind } from './data.ts';
import type { Palette, Role } from './theme.ts';

type Context = CanvasRenderingContext2D;

const ROLES: Readonly<Record<NodeKind, Role>> = {
  npp: 'energy',
  power: 'energy',
  grid: 'energy',
  dam: 'dam',
  rail: 'railnode',
  port: 'port',
  strait: 'port',
  oil: 'fuel',
  gas: 'fuel',
  hub: 'hub',
  hq: 'hq',
  city: 'labelStrong',
};

type Shape = 'circle' | 'square' | 'diamond' | 'flag';

function shapeOf(kind: NodeKind): Shape {
  if (kind === 'grid') return 'diamond';
  if (kind === 'hq') return 'flag';
  return kind === 'rail' || kind === 'port' || kind === 'hub' || kind === 'strait' ? 'square' : 'circle';
}

function outline(context: Context, shape: Shape, radius: number): void {
  context.beginPath();
  if (shape === 'circle') context.arc(0, 0, radius, 0, Math.PI * 2);
  if (shape === 'square')
    context.roundRect(-radius * 0.94, -radius * 0.94, radius * 1.88, radius * 1.88, radius * 0.36);
  if (shape === 'flag') context.roundRect(-radius * 1.2, -radius * 0.85, radius * 2.4, radius * 1.7, 2);
  if (shape === 'diamond') {
    const far = radius * 1.18;
    context.moveTo(0, -far);
    context.lineTo(far, 0);
    context.lineTo(0, far);
    context.lineTo(-far, 0);
    context.closePath();
  }
}

/** Paths on a grid of 16 with its middle at 8, 8. */
const FILLED: Readonly<Partial<Record<NodeKind, string>>> = {
  power: 'M3 12.5V7.6l3 1.8V7.6l3 1.8V3.6h2.2l.5 4.6h1.1v4.3z',
  grid: 'M9 2.6 4.6 8.8h2.9l-.8 4.6 4.7-6.6H8.3z',
  oil: 'M8 2.6c2.2 2.8 3.7 4.7 3.7 6.7a3.7 3.7 0 0 1-7.4 0C4.3 7.300 5.8 5.400 8 2.600z',
  gas: 'M8.600 2.400c.5 2.2 3.200 3.600 3.200 6.700a3.800 3.800 0 0 1-7.600 0c0-1.600.9-2.500 1.600-3.300.2 1 .7 1.500 1.300 1.700-.2-2 .3-3.800 1.500-5.100z',
  hq: 'M5 3v10H6.300V9.200h5.500L10.400 6.300l1.400-2.900H6.300V3z',
};

const STROKED: Readonly<Partial<Record<NodeKind, string>>> = {
  dam: 'M4.200 4.200v7.600h7.600M6.700 4.200v7.600M9.200 6.800v5M11.800 9.400v2.400',
  rail: 'M5.200 3.700h5.600a.9.9 0 0 1 .9.9v4.900a1.400 1.400 0 0 1-1.400 1.400H5.700a1.400 1.400 0 0 1-1.400-1.400V4.600a.9.9 0 0 1 .9-.9zM4.300 7.300h7.400M6.200 9.100h.1M9.700 9.100h.1M5.900 10.900l-1.100 1.900M10.100 10.900l1.100 1.900',
  port: 'M8 5.200v7.600M6 7h4M3.800 9.200c.2 2.200 2 3.600 4.200 3.600s4-1.400 4.200-3.600M6.900 4a1.100 1.100 0 1 0 2.200 0 1.100 1.100 0 1 0-2.200 0',
  hub: 'M8 3.200l4.200 2.300v5L8 12.800l-4.200-2.300v-5zM3.800 5.500L8 7.800l4.200-2.300M8 7.800v5',
  strait:
    'M3.500 6.300c1.500-1.600 3-1.600 4.500 0s3 1.600 4.500 0M3.500 10c1.500-1.600 3-1.600 4.500 0s3 1.600 4.500 0',
};

function trefoil(context: Context, radius: number): void {
  for (const turn of [-90, 30, 150]) {
    const middle = (turn * Math.PI) / 180;
    context.beginPath();
    context.arc(0, 0, radius * 0.68, middle - Math.PI / 6, middle + Math.PI / 6);
    context.arc(0, 0, radius * 0.26, middle + Math.PI / 6, middle - Math.PI / 6, true);
    context.closePath();
    context.fill();
  }
  context.beginPath();
  context.arc(0, 0, radius * 0.15, 0, Math.PI * 2);
  context.fill();
}

function inner(context: Context, kind: NodeKind, radius: number): void {
  if (kind === 'npp') {
    trefoil(context, radius);
    return;
  }
  const unit = (radius * 1.42) / 11;
  context.save();
  context.scale(unit, unit);
  context.translate(-8, -8);
  context.lineWidth = 1.35 / unit;
  const [filled, stroked] = [FILLED[kind], STROKED[kind]];
  const [solid, drawn] = [new Path2D(filled), new Path2D(stroked)];
  context.fill(solid);
  context.stroke(drawn);
  context.restore();
}

export interface NodeSign {
  readonly kind: NodeKind;
  readonly flag: NodeFlag | null;
  readonly radius: number;
}

/** The sign of a site: class by shape, domain by ring, notional by dashes, destroyed by a cross. */
export function paintNode(context: Context, palette: Palette, { kind, flag, radius }: NodeSign): void {
  const shape = shapeOf(kind);
  const colour = palette[ROLES[kind]];
  const ring = flag === 'occupied' || flag === 'destroyed' ? palette.loc : colour;
  outline(context, shape, radius + 1.6);
  context.fillStyle = palette.halo;
  context.globalAlpha = 0.75;
  context.fill();
  context.globalAlpha = 1;
  outline(context, shape, radius);
  context.fillStyle = kind === 'hq' ? palette.hq : palette.iconBg;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = kind === 'hq' ? palette.hqLine : ring;
  context.setLineDash(flag === 'notional' && kind !== 'hq' ? [2.4, 2] : []);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = kind === 'hq' ? '#ffffff' : colour;
  context.strokeStyle = context.fillStyle;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.globalAlpha = flag === 'decommissioned' ? 0.6 : 1;
  inner(context, kind, radius);
  context.globalAlpha = 1;
  if (flag === 'destroyed') cross(context, palette, radius);
}

function cross(context: Context, palette: Palette, radius: number): void {
  for (const [width, colour] of [
    [4, palette.iconBg],
    [1.9, palette.loc],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    context.moveTo(-radius * 0.8, -radius * 0.8);
    context.lineTo(radius * 0.8, radius * 0.8);
    context.moveTo(radius * 0.8, -radius * 0.8);
    context.lineTo(-radius * 0.8, radius * 0.8);
    context.stroke();
  }
}

/** A town: a square dot with a halo, a star for the capital. */
export function paintTown(
  context: Context,
  palette: Palette,
  town: { occupied: boolean; capital: boolean; half: number },
): void {
  const { occupied, capital, half } = town;
  context.fillStyle = occupied ? palette.occLabel : palette.labelStrong;
  context.strokeStyle = palette.halo;
  context.lineWidth = 2.4;
  context.beginPath();
  if (capital) {
    for (let tip = 0; tip < 10; tip += 1) {
      const far = tip % 2 === 0 ? half * 2.3 : half * 0.95;
      const turn = (Math.PI * tip) / 5 - Math.PI / 2;
      context.lineTo(Math.cos(turn) * far, Math.sin(turn) * far);
    }
    context.closePath();
  } else context.rect(-half, -half, half * 2, half * 2);
  context.stroke();
  context.fill();
}

/** Four corners round a site that the force guards. */
export function paintBrackets(context: Context, palette: Palette, half: number): void {
  const arm = half * 0.42;
  for (const [width, colour] of [
    [4, palette.halo],
    [2, palette.coalition],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      context.moveTo(sx * half, sy * (half - arm));
      context.lineTo(sx * half, sy * half);
      context.lineTo(sx * (half - arm), sy * half);
    }
    context.stroke();
  }
}

/** A small flag on a staff, for the number of troops. */
export function paintFlag(context: Context, palette: Palette, half: number): void {
  context.strokeStyle = palette.coalition;
  context.lineWidth = 1.4;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(-half * 0.7, half);
  context.lineTo(-half * 0.7, -half * 0.9);
  context.lineTo(half * 0.9, -half * 0.9);
  context.lineTo(half * 0.45, -half * 0.3);
  context.lineTo(half * 0.9, half * 0.3);
  context.lineTo(-half * 0.7, half * 0.3);
  context.stroke();
}
