/** The discs of incidents. Their state is told by size, ring and edge as well as by colour. */

import type { Palette } from './theme.ts';
import type { PinState } from './types.ts';

type Context = CanvasRenderingContext2D;

/** Radius of each disc in CSS pixels at a text scale of 1. */
export const PIN_RADIUS: Readonly<Record<PinState, number>> = { settled: 9.5, coming: 9.5, open: 13.5, now: 11.5 };

function disc(context: Context, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
}

export function paintPin(context: Context, palette: Palette, pin: { state: PinState; radius: number }): void {
  const { state, radius } = pin;
  disc(context, radius + 2);
  context.fillStyle = palette.halo;
  context.globalAlpha = 0.85;
  context.fill();
  context.globalAlpha = 1;
  disc(context, radius);
  context.fillStyle = {
    settled: palette.pin,
    coming: palette.iconBg,
    open: palette.attentionFill,
    now: palette.hostile,
  }[state];
  context.fill();
  if (state === 'coming') {
    context.strokeStyle = palette.pin;
    context.lineWidth = 1.5;
    context.setLineDash([2.6, 2.2]);
    disc(context, radius - 0.75);
    context.stroke();
    context.setLineDash([]);
  }
  if (state === 'open' || state === 'now') {
    disc(context, radius + 3.6);
    context.strokeStyle = state === 'open' ? palette.attentionFill : palette.hostile;
    context.globalAlpha = 0.8;
    context.lineWidth = 1.4;
    context.stroke();
    context.globalAlpha = 1;
  }
}

/** A thin circle that grows round the pin of the open decision. */
export function paintRing(context: Context, colour: string, radius: number): void {
  disc(context, radius);
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  context.stroke();
}
