/** What signs and names are made of, for one theme, size of type and pixel ratio. */

import { Atlas } from './atlas.ts';
import { Texts } from './texts.ts';
import type { Theatre } from './theatre.ts';
import { PALETTES, type Palette } from './theme.ts';
import type { ThemeName } from './types.ts';

export interface Look {
  readonly atlas: Atlas;
  readonly texts: Texts;
  readonly palette: Palette;
  readonly scale: number;
  readonly ratio: number;
}

/** Makes the signs and names of a theme. */
export function lookOf(theatre: Theatre, letters: string, theme: ThemeName, size: Pick<Look, 'ratio' | 'scale'>): Look {
  const palette = PALETTES[theme];
  return { palette, ...size, atlas: new Atlas(theatre.nodes, palette, size), texts: new Texts(letters, size) };
}
