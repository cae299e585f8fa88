/**
 * The life of a map on the page: made on a canvas of its own, drawn anew when its drawing context was lost and comes
 * back, made once more on a new canvas when it does not, and given up after that, so that the list can take its place.
 */

import { isMotionReduced } from '../host/motion.ts';
import type { MapBox, TheatreMap } from '../map/types.ts';
import type { State, Store } from '../store/state.ts';

/** How long a lost drawing context may take to come back, in milliseconds. */
const PATIENCE_MS = 3000;

/** How many canvases are tried. */
const LIVES = 2;

/** What the panel is told. */
export interface LifeEvents {
  readonly began: (map: TheatreMap) => void;
  readonly ended: () => void;
  readonly failed: () => void;
}

async function make(canvas: HTMLCanvasElement, frame: HTMLElement, { theme, edition }: State): Promise<TheatreMap> {
  const { createTheatreMap } = await import('../map/theatre-map.ts');
  await document.fonts.ready;
  const { clientWidth: width, clientHeight: height } = frame;
  const map = await createTheatreMap(canvas, {
    places: { say: edition.say, sectors: edition.catalogue.sectors, names: edition.prose.names },
    theme,
    width,
    height,
    pixelRatio: window.devicePixelRatio,
  });
  map.setReducedMotion(isMotionReduced());
  return map;
}

/** What the page shows over the map. */
export function covering(frame: HTMLElement | null): readonly MapBox[] {
  const over = frame?.parentElement?.querySelectorAll<HTMLElement>('[data-over-map]') ?? [];
  return Array.from(over, ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => ({
    x: offsetLeft,
    y: offsetTop,
    width: offsetWidth,
    height: offsetHeight,
  }));
}

/** One canvas and the map on it. Calls `lost` when it has to be given up. */
function oneLife(place: HTMLElement, game: Store, { began, ended }: LifeEvents, lost: () => void): () => void {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  place.prepend(canvas);
  const over = new AbortController();
  let map: TheatreMap | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = new ResizeObserver(() => {
    map?.resize(place.clientWidth, place.clientHeight, window.devicePixelRatio);
    map?.keepClear(covering(place));
  });
  function begin(made: TheatreMap): void {
    if (over.signal.aborted) {
      made.destroy();
      return;
    }
    map = made;
    // After the renderer's own listeners, which prepare the new context.
    canvas.addEventListener('webglcontextrestored', revive, { signal: over.signal });
    watch.observe(place);
    began(made);
  }
  function revive(): void {
    clearTimeout(timer);
    if (map !== null && !map.revive()) lost();
  }
  canvas.addEventListener(
    'webglcontextlost',
    () => {
      clearTimeout(timer);
      timer = setTimeout(lost, PATIENCE_MS);
    },
    { signal: over.signal },
  );
  make(canvas, place, game.getState()).then(begin, () => (over.signal.aborted ? undefined : lost()));
  return () => {
    over.abort();
    clearTimeout(timer);
    watch.disconnect();
    map?.destroy();
    canvas.remove();
    ended();
  };
}

/** Keeps a map alive in a place of the page. Returns how to end it. */
export function liveMap(place: HTMLElement, game: Store, events: LifeEvents): () => void {
  let lives = 0;
  let end = (): void => undefined;
  function next(): void {
    end();
    end = () => undefined;
    lives += 1;
    if (lives > LIVES) events.failed();
    else end = oneLife(place, game, events, next);
  }
  next();
  return () => end();
}
