import type { MapModel, MapPoint, MapRef, TheatreMap } from '../../../renderer/map/types.ts';

/** What the page with the map lets a test reach. */
export interface MapTest {
  readonly map: TheatreMap;
  readonly model: MapModel;
  readonly hovers: (MapRef | null)[];
  readonly clicks: [MapRef | null, MapPoint][];
}

declare global {
  interface Window {
    mapTest?: MapTest;
  }
}
