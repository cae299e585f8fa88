/** Pixi's renderer without its ticker and without its events: the map decides when a frame is due. */

import 'pixi.js/unsafe-eval';
import { Ticker, WebGLRenderer } from 'pixi.js';
import type { MapOptions } from './types.ts';

export async function createRenderer(canvas: HTMLCanvasElement, options: MapOptions): Promise<WebGLRenderer> {
  // Housekeeping of Pixi would wake the page sixty times a second for nothing.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const renderer = new WebGLRenderer();
  await renderer.init({
    canvas,
    width: Math.max(1, options.width),
    height: Math.max(1, options.height),
    resolution: options.pixelRatio,
    autoDensity: true,
    antialias: true,
    backgroundAlpha: 1,
    eventMode: 'none',
    eventFeatures: { move: false, globalMove: false, click: false, wheel: false },
  });
  Ticker.system.stop();
  return renderer;
}

export function largestTexture(renderer: WebGLRenderer): number {
  const { gl } = renderer;
  const size: unknown = gl.getParameter(gl.MAX_TEXTURE_SIZE);
  return typeof size === 'number' ? Math.min(size, 8192) : 4096;
}

/** The page's own size of type against 16 px. */
export function pageScale(given: number | undefined): number {
  return given ?? (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}
