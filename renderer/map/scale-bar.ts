/** How long a distance is on the map: fixed in the lower right corner. */

import { type BitmapText, Container, Graphics } from 'pixi.js';
import type { Look } from './look.ts';
import { type Box, KILOMETRES_PER_PIXEL } from './projection.ts';

const LENGTHS = [10, 20, 50, 100, 200, 400];
const LONGEST = 142;

export class ScaleBar {
  readonly root = new Container();
  private readonly bar = new Graphics();
  private words: BitmapText[] = [];
  private shown = '';
  private placed = '';

  constructor() {
    this.root.addChild(this.bar);
  }

  /** Where it stands on the canvas. */
  room({ scale }: Look, { width, height }: { width: number; height: number }): Box {
    const [wide, tall] = [(LONGEST + 14) * scale, 38 * scale];
    return { x: width - wide, y: height - tall, width: wide, height: tall };
  }

  dress(): void {
    this.shown = '';
  }

  place(look: Look, zoom: number, size: { width: number; height: number }): void {
    const key = `${zoom} ${size.width} ${size.height}`;
    if (key === this.placed && this.shown !== '') return;
    this.placed = key;
    const room = LONGEST * look.scale;
    const kilometres = LENGTHS.findLast((length) => (length / KILOMETRES_PER_PIXEL) * zoom <= room) ?? 10;
    const length = (kilometres / KILOMETRES_PER_PIXEL) * zoom;
    const [right, bottom] = [size.width - 14, size.height - 13];
    this.bar.clear();
    for (const [width, color] of [
      [4, look.palette.halo],
      [1.6, look.palette.label],
    ] as const)
      this.bar
        .moveTo(right - length, bottom - 5)
        .lineTo(right - length, bottom)
        .lineTo(right, bottom)
        .lineTo(right, bottom - 5)
        .stroke({ width, color });
    this.write(look, `${kilometres} km`);
    for (const word of this.words) word.position.set(right - word.width / 2, bottom - 16 * look.scale);
  }

  private write(look: Look, text: string): void {
    if (text === this.shown) return;
    this.shown = text;
    for (const word of this.words) word.destroy();
    const [halo, letters] = [look.texts.write(text, 'scale', '-halo'), look.texts.write(text, 'scale')];
    halo.tint = look.palette.halo;
    letters.tint = look.palette.label;
    this.words = [halo, letters];
    this.root.addChild(halo, letters);
  }
}
