/** Where the map is looked at from: one scale and one shift, with bounds. */

import { type Box, type Point, WORLD } from './projection.ts';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Room that the controls over the map take at its edges, in CSS pixels. */
const MARGIN = { top: 54, right: 26, bottom: 30, left: 26 };
const NEAREST = 9;

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

export class Camera {
  view: View = { x: 0, y: 0, zoom: 1 };
  width = 1;
  height = 1;

  private readonly home: Box;

  constructor(home: Box) {
    this.home = home;
  }

  /** The view that shows all of the home box between the controls. */
  homeView(): View {
    const [room, tall] = [this.width - MARGIN.left - MARGIN.right, this.height - MARGIN.top - MARGIN.bottom];
    const zoom = Math.max(0.1, Math.min(room / this.home.width, tall / this.home.height));
    return this.bounded({
      zoom,
      x: MARGIN.left + (room - this.home.width * zoom) / 2 - this.home.x * zoom,
      y: MARGIN.top + (tall - this.home.height * zoom) / 2 - this.home.y * zoom,
    });
  }

  /** The view closest to the wished one that shows nothing beyond the world. */
  bounded({ x, y, zoom }: View): View {
    const least = Math.max(this.width / WORLD.width, this.height / WORLD.height);
    const kept = between(zoom, least, Math.max(least, NEAREST));
    return {
      zoom: kept,
      x: between(x, this.width - (WORLD.x + WORLD.width) * kept, -WORLD.x * kept),
      y: between(y, this.height - (WORLD.y + WORLD.height) * kept, -WORLD.y * kept),
    };
  }

  /** The view after zooming by a factor with one point of the canvas held in place. */
  zoomed(factor: number, at: Point): View {
    const { x, y, zoom } = this.view;
    const least = Math.max(this.width / WORLD.width, this.height / WORLD.height, this.homeView().zoom * 0.72);
    const to = between(zoom * factor, least, NEAREST);
    const scale = to / zoom;
    return this.bounded({ zoom: to, x: at.x - (at.x - x) * scale, y: at.y - (at.y - y) * scale });
  }

  centredOn({ x, y }: Point, zoom: number): View {
    const to = between(zoom, 0.1, NEAREST);
    return this.bounded({ zoom: to, x: this.width / 2 - x * to, y: this.height / 2 - y * to });
  }

  toWorld({ x, y }: Point): Point {
    return { x: (x - this.view.x) / this.view.zoom, y: (y - this.view.y) / this.view.zoom };
  }

  toScreen({ x, y }: Point): Point {
    return { x: x * this.view.zoom + this.view.x, y: y * this.view.zoom + this.view.y };
  }
}

/** A view between two, for a camera that flies: the zoom changes by equal factors. */
export function betweenViews(from: View, to: View, share: number): View {
  const zoom = from.zoom * Math.pow(to.zoom / from.zoom, share);
  const travelled = from.zoom === to.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return {
    zoom,
    x: from.x + (to.x - from.x) * travelled,
    y: from.y + (to.y - from.y) * travelled,
  };
}
