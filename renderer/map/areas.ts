/** Areas that change with the month: without power, under air defence, under the pointer. */

import type { LinePen } from './lines.ts';
import { type Patterns, TILE } from './patterns.ts';
import type { Line } from './projection.ts';
import { PALETTES, type Palette } from './theme.ts';
import type { Theatre } from './theatre.ts';
import type { DarkOblast, MapRef, SectorState } from './types.ts';

/** Below this share an oblast is not marked. */
const LEAST_SHARE = 0.03;

/** Darkened, with dashes and a dotted edge: it reads without colour. More without power is darker and denser. */
export function drawOutages(
  pen: LinePen,
  theatre: Theatre,
  dark: readonly DarkOblast[],
  look: { patterns: Patterns; palette: Palette },
): void {
  const { patterns, palette } = look;
  for (const { oblast, share } of dark) {
    const area = theatre.oblasts.find(({ id }) => id === oblast);
    if (area === undefined || share < LEAST_SHARE) continue;
    const part = Math.min(1, share);
    const grain = { colour: palette.outageLine, alpha: 0.3 + 0.35 * part, tile: TILE.outage - 2 * part };
    pen.area(area.rings, palette.outage, (0.28 + 0.34 * part) * (palette === PALETTES.dark ? 1 : 0.72));
    pen.pattern(area.rings, patterns.outage, grain);
    pen.dashes(area.rings, [1.8, 3], { colour: palette.outageLine, width: 1.6 });
  }
}

/** Small radar arcs; the better the cover, the stronger. The figure stands beside the sector's name. */
export function drawCover(
  pen: LinePen,
  theatre: Theatre,
  sectors: readonly SectorState[],
  look: { patterns: Patterns; palette: Palette },
): void {
  for (const { id, cover } of sectors) {
    const sector = theatre.sectors.find((one) => one.id === id);
    if (sector === undefined || cover <= 0) continue;
    const alpha = 0.2 + 0.55 * Math.min(1, cover);
    const tile = TILE.cover + 5 - 6 * Math.min(1, cover);
    pen.area(sector.rings, look.palette.coalition, 0.05 + 0.12 * Math.min(1, cover));
    pen.pattern(sector.rings, look.patterns.cover, { colour: look.palette.coalition, alpha, tile });
  }
}

export function ringsOf(theatre: Theatre, ref: MapRef): readonly Line[] {
  const areas = ref.kind === 'sector' ? theatre.sectors : theatre.oblasts;
  return ref.kind === 'site' ? [] : (areas.find(({ id }) => id === ref.id)?.rings ?? []);
}

/** The outline of what is chosen or under the pointer. */
export function drawOutline(pen: LinePen, rings: readonly Line[], palette: Palette, chosen: boolean): void {
  pen.area(rings, palette.coalition, chosen ? 0.1 : 0.07);
  pen.line(rings, { colour: palette.casing, width: chosen ? 5 : 4, alpha: 0.8 });
  pen.line(rings, { colour: palette.coalition, width: chosen ? 2.6 : 1.8 });
}
