/** The map's life beside React: made once for a canvas, told of changes, ended with it. */

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { LayerId, MapModel, MapPoint, MapRef, TheatreMap } from '../map/types.ts';
import { useGame, useStore } from '../store/store.ts';
import { covering, liveMap } from './map-life.ts';

/** What the pointer is on. */
export interface Hovered {
  readonly ref: MapRef;
  readonly at: MapPoint;
}

/** What the panel needs of the map. */
export interface LivingMap {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly map: TheatreMap | null;
  readonly hovered: Hovered | null;
  readonly failed: boolean;
}

/** Tells the map what it shows, and what the pointer and the person are on elsewhere. */
function useInStep(
  map: TheatreMap | null,
  frame: RefObject<HTMLDivElement | null>,
  model: MapModel,
  layers: ReadonlySet<LayerId>,
): void {
  const theme = useStore((state) => state.theme);
  const selected = useStore((state) => state.selected);
  const lit = useStore((state) => state.lit);
  useEffect(() => {
    if (map === null) return undefined;
    // Asked for before the map asks for its frame, so in the same one: what lies over the map is measured when the page
    // is laid out anyway.
    const next = requestAnimationFrame(() => map.keepClear(covering(frame.current)));
    map.setModel(model);
    return () => cancelAnimationFrame(next);
  }, [map, frame, model, layers, theme]);
  useEffect(() => map?.setLayers(layers), [map, layers]);
  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.highlightPin(lit), [map, lit]);
  useEffect(() => {
    map?.select(selected);
    if (selected !== null) map?.flyTo(selected);
  }, [map, selected]);
}

/** Makes the map and keeps it in step with model, layers, theme and what is selected. */
export function useMap(model: MapModel, layers: ReadonlySet<LayerId>): LivingMap {
  const game = useGame();
  const frame = useRef<HTMLDivElement | null>(null);
  const [map, setMap] = useState<TheatreMap | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [failed, setFailed] = useState(false);
  const select = useStore((state) => state.select);
  const light = useStore((state) => state.light);

  useEffect(() => {
    const place = frame.current;
    if (place === null) return undefined;
    return liveMap(place, game, {
      began(made) {
        made.onHover((ref, at) => {
          setHovered(ref === null ? null : { ref, at });
          light(at.pin);
        });
        made.onSelect((ref) => select(ref));
        setMap(made);
      },
      ended() {
        setMap(null);
        setHovered(null);
      },
      failed: () => setFailed(true),
    });
  }, [game, select, light]);

  useInStep(map, frame, model, layers);
  return { frame, map, hovered, failed };
}
