/** The map as the screen uses it: one canvas, drawn only when something changed. */

import { Controller } from './controller.ts';
import { lettersOn } from './names.ts';
import { locate, locatePin } from './picking.ts';
import { listen } from './pointer.ts';
import { createRenderer } from './renderer.ts';
import { loadFaces } from './texts.ts';
import { theatreOf } from './theatre.ts';
import type { MapOptions, TheatreMap } from './types.ts';

export type * from './types.ts';

/** Makes the map. Rejects where it cannot be drawn, which a card or its driver may only show in the first frame. */
export async function createTheatreMap(canvas: HTMLCanvasElement, options: MapOptions): Promise<TheatreMap> {
  const renderer = await createRenderer(canvas, options);
  const theatre = theatreOf(options.places);
  const letters = lettersOn(theatre);
  await loadFaces(letters);
  const controller = new Controller(renderer, theatre, letters, options);
  if (!controller.isSeen()) {
    controller.destroy();
    throw new Error('the map was drawn and cannot be seen');
  }
  const ended = new AbortController();
  listen(canvas, controller.gestures(canvas), ended.signal);
  return {
    setTheme: (theme) => controller.setTheme(theme),
    setModel: (model) => controller.setModel(model),
    setLayers: (layers) => controller.setLayers(layers),
    keepClear: (boxes) => controller.keepClear(boxes),
    select: (ref) => controller.select(ref),
    highlight: (ref) => controller.highlight(ref),
    highlightPin: (number) => controller.highlightPin(number),
    flyTo: (ref) => controller.flyTo(ref),
    zoomIn: () => controller.navigator.zoomBy(1.5),
    zoomOut: () => controller.navigator.zoomBy(1 / 1.5),
    fit: () => controller.navigator.fit(),
    panBy: (dx, dy) => {
      controller.navigator.panBy(dx, dy);
      controller.navigator.rest();
    },
    resize: (width, height, pixelRatio) => controller.resize(width, height, pixelRatio),
    onHover: (listener) => controller.hovered.listen(listener),
    onSelect: (listener) => controller.chosen.listen(listener),
    onView: (listener) => controller.moved.listen(listener),
    locate: (ref) => locate(controller, ref),
    locatePin: (number) => locatePin(controller, number),
    setReducedMotion: (reduced) => controller.setReducedMotion(reduced),
    figures: () => controller.figures(),
    revive: () => controller.revive(),
    destroy: () => {
      ended.abort();
      controller.destroy();
    },
  };
}
