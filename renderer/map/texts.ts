/**
 * Lettering from bitmap fonts. Each face is installed twice, as letters and as their halo, both white:
 * halos lie on a layer below all letters, so that no letter eats into its neighbour, and a theme is a tint.
 */

import { BitmapFontManager, BitmapText, Container, type BitmapFont } from 'pixi.js';
import { type Face, type LetteringName, letteringOf } from './styles.ts';
import type { Palette } from './theme.ts';

const FAMILY = 'IBM Plex Sans Condensed';
const CSS: Readonly<Record<Face, { weight: '500' | '600'; slant: 'normal' | 'italic' }>> = {
  regular: { weight: '500', slant: 'normal' },
  strong: { weight: '600', slant: 'normal' },
  italic: { weight: '500', slant: 'italic' },
};
const FACES: readonly Face[] = ['regular', 'strong', 'italic'];
const HALO = 3.4;
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const BASE_SIZE = 14;
/** Pixi sets letters this much too low, as a share of their size: the middle of a capital is what counts. */
export const LIFT = 0.165;

/** Fetches the faces, so that no letter is drawn in another font. */
export async function loadFaces(letters: string): Promise<void> {
  const wanted = FACES.map(async (face) => {
    const { weight, slant } = CSS[face];
    await document.fonts.load(`${slant} ${weight} 14px "${FAMILY}"`, letters);
  });
  await Promise.all(wanted);
}

let installed = 0;

export interface TextSpot {
  readonly text: string;
  readonly style: LetteringName;
  readonly x: number;
  readonly y: number;
  readonly angle?: number;
}

interface Written {
  readonly letters: BitmapText;
  readonly halo: BitmapText | null;
}

/** A face's letters and their halo. */
type Fonts = readonly Pick<BitmapFont, 'chars'>[];

export class Texts {
  readonly halos = new Container();
  readonly letters = new Container();
  private readonly family = `map-${(installed += 1)}`;
  private readonly written = new Map<string, Written>();
  private readonly shown = new Set<string>();
  private readonly widths = new Map<string, number>();
  private readonly fonts = new Map<Face, Fonts>();
  private readonly kerned = new Set<string>();
  private readonly ruler: CanvasRenderingContext2D | null;

  private readonly size: { ratio: number; scale: number };

  constructor(characters: string, size: { ratio: number; scale: number }) {
    this.size = size;
    this.ruler = document.createElement('canvas').getContext('2d');
    const chars = [...new Set(`${ASCII}${characters}${characters.toLocaleUpperCase('en')}`)].filter(
      (char) => char >= ' ',
    );
    for (const face of FACES) this.install(face, chars);
  }

  private install(face: Face, chars: string[]): void {
    const { weight, slant } = CSS[face];
    const fontSize = BASE_SIZE * this.size.scale;
    const style = { fontFamily: FAMILY, fontWeight: weight, fontStyle: slant, fontSize, fill: '#ffffff' } as const;
    const stroke = { color: '#ffffff', width: HALO * this.size.scale, join: 'round' } as const;
    // Pixi would measure every pair of letters there is; those that occur are kerned when they do.
    const common = { chars, resolution: this.size.ratio * 2, padding: 2, skipKerning: true };
    this.fonts.set(face, [
      BitmapFontManager.install({ ...common, name: `${this.family}-${face}`, style }),
      BitmapFontManager.install({ ...common, name: `${this.family}-${face}-halo`, style: { ...style, stroke } }),
    ]);
  }

  /** Sets the pairs of letters of a text as the face wants them. */
  private kern(face: Face, text: string): void {
    const { ruler } = this;
    if (ruler === null) return;
    const { weight, slant } = CSS[face];
    ruler.font = `${slant} ${weight} ${BASE_SIZE * this.size.scale}px "${FAMILY}"`;
    const letters = Array.from(text);
    for (const [index, second] of letters.slice(1).entries()) {
      const first = letters[index] ?? '';
      const pair = `${face} ${first}${second}`;
      if (this.kerned.has(pair)) continue;
      this.kerned.add(pair);
      const apart = ruler.measureText(first).width + ruler.measureText(second).width;
      const amount = ruler.measureText(first + second).width - apart;
      // A letter keeps what stands before it.
      for (const { chars } of this.fonts.get(face) ?? []) if (chars[second]) chars[second].kerning[first] = amount;
    }
  }

  /** The extent of a text in CSS pixels. */
  measure(text: string, style: LetteringName): { width: number; height: number } {
    const { face, size, spacing, capitals } = letteringOf(style);
    const shown = capitals === true ? text.toLocaleUpperCase('en') : text;
    const key = `${style} ${shown}`;
    const lines = shown.split('\n');
    let width = this.widths.get(key);
    if (width === undefined) {
      const { weight, slant } = CSS[face];
      if (this.ruler !== null) this.ruler.font = `${slant} ${weight} ${size}px "${FAMILY}"`;
      const widths = lines.map((line) => (this.ruler?.measureText(line).width ?? 0) + spacing * (line.length - 1));
      width = Math.max(...widths);
      this.widths.set(key, width);
    }
    const { scale } = this.size;
    return { width: width * scale, height: size * (0.98 + 1.2 * (lines.length - 1)) * scale };
  }

  /** Shows exactly these texts; `x` and `y` are their middles. */
  show(key: string, spot: TextSpot, palette: Palette): void {
    const { role } = letteringOf(spot.style);
    const { letters, halo } = this.writtenFor(key, spot);
    const lift = letteringOf(spot.style).size * LIFT * this.size.scale;
    for (const text of [letters, halo]) {
      if (text === null) continue;
      text.visible = true;
      text.rotation = spot.angle ?? 0;
      text.tint = text === halo ? palette.halo : palette[role];
    }
    letters.position.set(spot.x, spot.y - lift);
    halo?.position.set(spot.x, spot.y - lift);
  }

  private writtenFor(key: string, { text, style }: TextSpot): Written {
    const id = `${key} ${style} ${text}`;
    this.shown.add(id);
    const known = this.written.get(id);
    if (known !== undefined) return known;
    const letters = this.write(text, style);
    const halo = letteringOf(style).halo === false ? null : this.write(text, style, '-halo');
    this.letters.addChild(letters);
    if (halo !== null) this.halos.addChild(halo);
    const written = { letters, halo };
    this.written.set(id, written);
    return written;
  }

  /** A text of its own, for a sign that moves by itself; it has to be tinted and added by the caller. */
  write(text: string, style: LetteringName, suffix: '' | '-halo' = ''): BitmapText {
    const { face, size, spacing, capitals } = letteringOf(style);
    const { scale } = this.size;
    const shown = capitals === true ? text.toLocaleUpperCase('en') : text;
    this.kern(face, shown);
    return new BitmapText({
      text: shown,
      anchor: 0.5,
      style: {
        fontFamily: `${this.family}-${face}${suffix}`,
        fontSize: size * scale,
        letterSpacing: spacing * scale,
        lineHeight: size * 1.22 * scale,
        align: 'center',
      },
    });
  }

  /** Hides what has not been shown since this was called last. */
  hideOthers(): void {
    for (const [id, { letters, halo }] of this.written) {
      if (this.shown.has(id)) continue;
      letters.visible = false;
      if (halo !== null) halo.visible = false;
    }
    this.shown.clear();
  }

  destroy(): void {
    this.halos.destroy({ children: true });
    this.letters.destroy({ children: true });
    for (const face of FACES) {
      BitmapFontManager.uninstall(`${this.family}-${face}`);
      BitmapFontManager.uninstall(`${this.family}-${face}-halo`);
    }
  }
}
