/** The map's life beside React: made once for a canvas, told of changes, ended with it. */

import { useEffect, useRef, useState, type RefObject } from 'react';
import { isMotionReduced } from '../frame/motion.ts';
import type { LayerId, MapBox, MapModel, MapPoint, MapRef, TheatreMap } from '../map/types.ts';
import { useStore } from '../store/store.ts';

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

async function make(canvas: HTMLCanvasElement, frame: HTMLElement): Promise<TheatreMap> {
  const { createTheatreMap } = await import('../map/theatre-map.ts');
  await document.fonts.ready;
  const { clientWidth: width, clientHeight: height } = frame;
  const map = await createTheatreMap(canvas, {
    theme: useStore.getState().theme,
    width,
    height,
    pixelRatio: window.devicePixelRatio,
  });
  map.setReducedMotion(isMotionReduced());
  return map;
}

/** What the page shows over the map. */
function covering(frame: HTMLElement | null): readonly MapBox[] {
  const over = frame?.parentElement?.querySelectorAll<HTMLElement>('[data-over-map]') ?? [];
  return Array.from(over, ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => ({
    x: offsetLeft,
    y: offsetTop,
    width: offsetWidth,
    height: offsetHeight,
  }));
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
    map?.setModel(model);
    map?.keepClear(covering(frame.current));
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
  const frame = useRef<HTMLDivElement | null>(null);
  const [map, setMap] = useState<TheatreMap | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [failed, setFailed] = useState(false);
  const select = useStore((state) => state.select);
  const light = useStore((state) => state.light);

  useEffect(() => {
    const place = frame.current;
    if (place === null) return undefined;
    // A canvas of its own for each life: a lost drawing context cannot be had again.
    const ground = document.createElement('canvas');
    ground.className = 'map-canvas';
    ground.setAttribute('aria-hidden', 'true');
    place.prepend(ground);
    let isOver = false;
    let living: TheatreMap | null = null;
    const watch = new ResizeObserver(() => {
      living?.resize(place.clientWidth, place.clientHeight, window.devicePixelRatio);
      living?.keepClear(covering(place));
    });
    const begin = (made: TheatreMap): void => {
      if (isOver) {
        made.destroy();
        return;
      }
      living = made;
      watch.observe(place);
      made.onHover((ref, at) => {
        setHovered(ref === null ? null : { ref, at });
        light(at.pin);
      });
      made.onSelect((ref) => select(ref));
      setMap(made);
    };
    make(ground, place).then(begin, () => setFailed(true));
    return () => {
      isOver = true;
      watch.disconnect();
      living?.destroy();
      ground.remove();
      setMap(null);
    };
  }, [select, light]);

  useInStep(map, frame, model, layers);
  return { frame, map, hovered, failed };
}
