/** Small repeating textures: the hatch, the dashes of an outage, the rings of air defence. White, so that they take a tint. */

import { Texture } from 'pixi.js';

export interface Patterns {
  readonly hatch: Texture;
  readonly outage: Texture;
  readonly cover: Texture;
}

function tile(size: number, ratio: number, paint: (context: CanvasRenderingContext2D) => void): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size * ratio);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas for a pattern');
  context.scale(canvas.width / size, canvas.width / size);
  context.strokeStyle = '#ffffff';
  context.fillStyle = '#ffffff';
  paint(context);
  const texture = Texture.from(canvas);
  texture.source.style.addressMode = 'repeat';
  return texture;
}

/** Sizes of the tiles in CSS pixels. */
export const TILE = { hatch: 9, outage: 10, cover: 14 };

export function createPatterns(pixelRatio: number): Patterns {
  return {
    hatch: tile(TILE.hatch, pixelRatio, (context) => {
      context.lineWidth = 1.1;
      context.beginPath();
      for (const shift of [-9, 0, 9]) {
        context.moveTo(shift - 1, 10);
        context.lineTo(shift + 10, -1);
      }
      context.stroke();
    }),
    outage: tile(TILE.outage, pixelRatio, (context) => {
      context.fillRect(1, 2, 3.4, 1.3);
      context.fillRect(6, 7, 3.4, 1.3);
    }),
    cover: tile(TILE.cover, pixelRatio, (context) => {
      context.lineWidth = 1.1;
      context.beginPath();
      context.arc(7, 9, 4.5, Math.PI * 1.15, Math.PI * 1.85);
      context.moveTo(5.4, 10.2);
      context.arc(7, 9, 2, Math.PI * 1.15, Math.PI * 1.85);
      context.stroke();
    }),
  };
}
