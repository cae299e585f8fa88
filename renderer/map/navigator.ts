/** Moves the camera: at once, in a flight, or by hand; and says when it has come to rest. */

import { Camera, type View, betweenViews } from './camera.ts';
import { TIME, easeInOut, shareOf } from './motion.ts';
import type { Box, Point } from './projection.ts';

/** Quiet after which a moved map is laid out and painted sharp again. */
const REST = 140;
/** How much closer than the whole country a flight ends. */
const CLOSER = { site: 2.4, area: 1.7 };

export interface Watcher {
  readonly moved: () => void;
  readonly rested: () => void;
}

export class Navigator {
  readonly camera: Camera;
  /** Without motion every move is at once. */
  still = false;
  private readonly watcher: Watcher;
  private flight: { from: View; to: View; start: number } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(home: Box, size: { width: number; height: number }, watcher: Watcher) {
    this.camera = new Camera(home);
    [this.camera.width, this.camera.height] = [size.width, size.height];
    this.camera.view = this.camera.homeView();
    this.watcher = watcher;
  }

  flyTo(at: Point, closeness: keyof typeof CLOSER): void {
    const least = this.camera.homeView().zoom * CLOSER[closeness];
    this.moveTo(this.camera.centredOn(at, Math.max(this.camera.view.zoom, least)));
  }

  zoomBy(factor: number): void {
    this.moveTo(this.camera.zoomed(factor, { x: this.camera.width / 2, y: this.camera.height / 2 }));
  }

  fit(): void {
    this.moveTo(this.camera.homeView());
  }

  panBy(dx: number, dy: number): void {
    const { x, y, zoom } = this.camera.view;
    this.flight = null;
    this.camera.view = this.camera.bounded({ x: x + dx, y: y + dy, zoom });
    this.watcher.moved();
  }

  zoomAt(factor: number, at: Point): void {
    this.flight = null;
    this.camera.view = this.camera.zoomed(factor, at);
    this.watcher.moved();
  }

  resize(width: number, height: number): void {
    const home = this.camera.homeView();
    const { view } = this.camera;
    const atHome = Math.abs(view.zoom / home.zoom - 1) < 0.01 && Math.hypot(view.x - home.x, view.y - home.y) < 4;
    const middle = this.camera.toWorld({ x: this.camera.width / 2, y: this.camera.height / 2 });
    [this.camera.width, this.camera.height] = [width, height];
    this.flight = null;
    this.camera.view = atHome ? this.camera.homeView() : this.camera.centredOn(middle, view.zoom);
  }

  /** After a pan or a wheel: it rests once it is quiet. */
  rest(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.watcher.rested(), REST);
  }

  private moveTo(to: View): void {
    if (this.still) {
      this.camera.view = to;
      this.flight = null;
      this.watcher.rested();
    } else this.flight = { from: this.camera.view, to, start: performance.now() };
    this.watcher.moved();
  }

  /** Moves a flying camera on; false when it has arrived or does not fly. */
  step(now: number): boolean {
    const { flight } = this;
    if (flight === null) return false;
    const share = shareOf(now, flight.start, TIME.camera);
    this.camera.view = share >= 1 ? flight.to : betweenViews(flight.from, flight.to, easeInOut(share));
    if (share < 1) return true;
    this.flight = null;
    this.watcher.rested();
    return false;
  }

  stop(): void {
    this.flight = null;
    clearTimeout(this.timer);
  }
}
