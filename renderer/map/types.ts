/** What the map is told and what it tells. Plain data: the map knows no screen library and no rule of the model. */

import type { EditionPlaces } from './data.ts';

export type ThemeName = 'dark' | 'light' | 'projector';

export type LayerId = 'sectors' | 'sites' | 'outages' | 'incidents' | 'airDefence' | 'rail';

/** A thing on the map. Oblasts carry their ISO 3166-2 id, sectors and sites those of the catalogue. */
export interface MapRef {
  readonly kind: 'sector' | 'site' | 'oblast';
  readonly id: string;
}

export interface SectorState {
  readonly id: string;
  readonly troops: number;
  /** Share of raids that the sector's air defence can meet, 0 to 1. */
  readonly cover: number;
}

export interface SiteState {
  readonly id: string;
  /** 0 is destroyed, 1 is whole. */
  readonly health: number;
  readonly guarded: boolean;
}

export interface DarkOblast {
  readonly oblast: string;
  /** Share of its customers without power, 0 to 1. */
  readonly share: number;
}

export type PinState = 'settled' | 'open' | 'coming' | 'now';

export interface PinModel {
  readonly number: number;
  readonly ref: MapRef;
  readonly state: PinState;
  /** A few words, shown beside a pin that is open or falls now. */
  readonly label: string;
  /** While a month is told: it has its place and is not shown yet, or it falls now. */
  readonly moment?: 'before' | 'now';
}

export interface MapModel {
  readonly sectors: readonly SectorState[];
  readonly sites: readonly SiteState[];
  readonly dark: readonly DarkOblast[];
  readonly pins: readonly PinModel[];
}

/** A part of the canvas in CSS pixels. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place on the canvas in CSS pixels; `pin` is the number of the pin under the pointer. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly pin: number | null;
}

export type MapListener = (ref: MapRef | null, at: MapPoint) => void;

export interface MapOptions {
  /** The edition's own words and shapes of places. */
  readonly places: EditionPlaces;
  readonly theme: ThemeName;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** Size of type against 16 px; the page's root size if left out. */
  readonly textScale?: number;
}

export interface MapFigures {
  /** Frames drawn since the start. */
  readonly frames: number;
  /** Milliseconds of script that the last frame took. */
  readonly script: number;
  readonly zoom: number;
  /** How often everything was painted anew, as for a theme. */
  readonly bakes: number;
}

export interface TheatreMap {
  /** Changes the theme a moment later: of several in a row only the last is painted. */
  setTheme(theme: ThemeName): void;
  setModel(model: MapModel): void;
  setLayers(layers: ReadonlySet<LayerId>): void;
  /** Says what lies over the map, in CSS pixels of the canvas: no name and no pin goes under it. */
  keepClear(boxes: readonly MapBox[]): void;
  select(ref: MapRef | null): void;
  /** Lights a thing that the pointer is on elsewhere, such as a row of a panel. */
  highlight(ref: MapRef | null): void;
  highlightPin(number: number | null): void;
  flyTo(ref: MapRef): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  panBy(dx: number, dy: number): void;
  resize(width: number, height: number, pixelRatio: number): void;
  /** Called when the pointer comes onto another thing, or off everything. Returns a function that ends it. */
  onHover(listener: MapListener): () => void;
  onSelect(listener: MapListener): () => void;
  /** Called after pan, zoom or resize: whatever is anchored to the map has to be moved. */
  onView(listener: () => void): () => void;
  /** Where a thing, or a pin, lies on the canvas now, in CSS pixels. */
  locate(ref: MapRef): { readonly x: number; readonly y: number } | null;
  locatePin(number: number): { readonly x: number; readonly y: number } | null;
  setReducedMotion(reduced: boolean): void;
  figures(): MapFigures;
  /** Paints everything anew, after the drawing context was lost and came back. Returns whether it can be seen. */
  revive(): boolean;
  destroy(): void;
}
