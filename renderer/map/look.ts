/** What signs and names are made of, for one theme, size of type and pixel ratio. */

import type { Atlas } from './atlas.ts';
import type { Texts } from './texts.ts';
import type { Palette } from './theme.ts';

export interface Look {
  readonly atlas: Atlas;
  readonly texts: Texts;
  readonly palette: Palette;
  readonly scale: number;
  readonly ratio: number;
}
