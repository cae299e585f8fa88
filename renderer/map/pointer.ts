/** Pointer, wheel and pinch on the canvas, as the few gestures that the map knows. */

import type { Point } from './projection.ts';

export interface Gestures {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  readonly hover: (at: Point | null) => void;
  readonly press: (at: Point) => void;
  /** A drag or pinch is over. */
  readonly rest: () => void;
}

/** A press that moves no farther than this is a click. */
const SLACK = 4;

class Fingers {
  private readonly down = new Map<number, Point>();
  private start: Point | null = null;
  dragging = false;

  get count(): number {
    return this.down.size;
  }

  press(id: number, at: Point): void {
    this.down.set(id, at);
    this.start = this.down.size === 1 ? at : null;
    this.dragging = this.down.size > 1;
  }

  /** What a move does: it pans, it pinches, or nothing yet. */
  move(id: number, at: Point, gestures: Gestures): void {
    const before = this.down.get(id);
    if (before === undefined) return;
    if (this.start !== null && Math.hypot(at.x - this.start.x, at.y - this.start.y) > SLACK) this.dragging = true;
    const [other] = [...this.down].filter(([one]) => one !== id).map(([, point]) => point);
    if (other !== undefined) {
      const [was, is] = [before, at].map(({ x, y }) => Math.hypot(x - other.x, y - other.y));
      const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
      if (was !== undefined && is !== undefined && was > 0) gestures.zoom(is / was, middle);
    }
    const share = other === undefined ? 1 : 0.5;
    if (!this.dragging) return;
    gestures.pan((at.x - before.x) * share, (at.y - before.y) * share);
    this.down.set(id, at);
  }

  /** Whether the finger that leaves ends a click. */
  release(id: number): boolean {
    const click = this.down.delete(id) && !this.dragging;
    if (this.down.size === 0) this.dragging = false;
    return click;
  }
}

/** Listens until the signal says otherwise. */
export function listen(canvas: HTMLCanvasElement, gestures: Gestures, signal: AbortSignal): void {
  const fingers = new Fingers();
  const place = (event: MouseEvent): Point => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const options = { signal };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      fingers.press(event.pointerId, place(event));
    },
    options,
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (fingers.count === 0) gestures.hover(place(event));
      else fingers.move(event.pointerId, place(event), gestures);
      canvas.style.cursor = fingers.dragging ? 'grabbing' : canvas.style.cursor;
    },
    options,
  );
  const release = (event: PointerEvent): void => {
    const dragged = fingers.dragging;
    if (fingers.release(event.pointerId) && event.type === 'pointerup') gestures.press(place(event));
    if (dragged) gestures.rest();
  };
  canvas.addEventListener('pointerup', release, options);
  canvas.addEventListener('pointercancel', release, options);
  canvas.addEventListener('pointerleave', () => gestures.hover(null), options);
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      const delta = Math.min(240, Math.max(-240, event.deltaY * lines));
      gestures.zoom(Math.exp(-delta * (event.ctrlKey ? 0.008 : 0.0022)), place(event));
      gestures.rest();
    },
    { signal, passive: false },
  );
}
