/** All signs of the map on one texture, painted for a theme, a size of type and a pixel ratio. */

import { Rectangle, Texture } from 'pixi.js';
import { paintBrackets, paintFlag, paintNode, paintTown } from './glyphs.ts';
import { signKey, signRadius } from './signs.ts';
import { PIN_RADIUS, paintPin, paintRing } from './pin-signs.ts';
import type { Palette } from './theme.ts';
import type { MapNode } from './theatre.ts';
import type { PinState } from './types.ts';

/** Half the side of a sign's cell, in CSS pixels at a text scale of 1. */
const CELL = 22;
const COLUMNS = 8;

interface Sign {
  readonly key: string;
  readonly paint: (context: CanvasRenderingContext2D) => void;
}

function signs(nodes: readonly MapNode[], palette: Palette): Sign[] {
  const all = new Map<string, Sign>();
  for (const node of nodes) {
    const key = signKey(node);
    const radius = signRadius(node);
    const paint = (context: CanvasRenderingContext2D): void => {
      if (node.kind !== 'city') paintNode(context, palette, { kind: node.kind, flag: node.flag, radius });
      else {
        const capital = node.flag === 'capital';
        paintTown(context, palette, { capital, occupied: node.flag === 'occupied', half: capital ? 2.6 : radius });
      }
    };
    all.set(key, { key, paint });
  }
  const states: PinState[] = ['settled', 'open', 'coming', 'now'];
  const pins = states.map((state): Sign => ({
    key: `pin ${state}`,
    paint: (context) => paintPin(context, palette, { state, radius: PIN_RADIUS[state] }),
  }));
  return [
    ...all.values(),
    ...pins,
    { key: 'guard', paint: (context) => paintBrackets(context, palette, 13) },
    { key: 'flag', paint: (context) => paintFlag(context, palette, 5) },
    { key: 'ring', paint: (context) => paintRing(context, '#ffffff', 19) },
    { key: 'chosen', paint: (context) => paintRing(context, palette.coalition, 15.5) },
  ];
}

export class Atlas {
  private readonly textures = new Map<string, Texture>();

  constructor(nodes: readonly MapNode[], palette: Palette, size: { ratio: number; scale: number }) {
    const all = signs(nodes, palette);
    const cell = Math.ceil(CELL * 2 * size.scale * size.ratio);
    const canvas = document.createElement('canvas');
    canvas.width = cell * COLUMNS;
    canvas.height = cell * Math.ceil(all.length / COLUMNS);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas for the signs');
    const base = Texture.from(canvas);
    base.source.resolution = size.ratio;
    for (const [index, { key, paint }] of all.entries()) {
      const [left, top] = [(index % COLUMNS) * cell, Math.floor(index / COLUMNS) * cell];
      const zoom = size.scale * size.ratio;
      context.setTransform(zoom, 0, 0, zoom, left + cell / 2, top + cell / 2);
      context.save();
      paint(context);
      context.restore();
      const side = cell / size.ratio;
      const frame = new Rectangle(left / size.ratio, top / size.ratio, side, side);
      this.textures.set(key, new Texture({ source: base.source, frame }));
    }
    base.source.update();
  }

  get(key: string): Texture {
    return this.textures.get(key) ?? Texture.EMPTY;
  }

  destroy(): void {
    const [first] = this.textures.values();
    for (const texture of this.textures.values()) texture.destroy(false);
    first?.source.destroy();
  }
}
