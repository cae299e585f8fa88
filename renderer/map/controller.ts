/** Holds the state of the map and brings it onto the canvas, a frame at a time and only when needed. */

import { Container, type WebGLRenderer } from 'pixi.js';
import type { Camera } from './camera.ts';
import { Ground } from './ground.ts';
import { Later } from './later.ts';
import { letter } from './lettering.ts';
import { Listeners } from './listeners.ts';
import { lookOf, type Look } from './look.ts';
import { Navigator } from './navigator.ts';
import { Overlay } from './overlay.ts';
import { type Patterns, createPatterns } from './patterns.ts';
import { type Hit, pick, same } from './picking.ts';
import type { Gestures } from './pointer.ts';
import { type Point, boundsOf } from './projection.ts';
import { largestTexture, pageScale } from './renderer.ts';
import { ScaleBar } from './scale-bar.ts';
import { type Crowd, type SceneInput, anchorOf } from './scene.ts';
import { isDrawn } from './proof.ts';
import type { Theatre } from './theatre.ts';
import type { LayerId, MapBox, MapFigures, MapModel, MapOptions, MapPoint, MapRef, ThemeName } from './types.ts';

const EMPTY: MapModel = { sectors: [], sites: [], dark: [], pins: [] };
const ALL: ReadonlySet<LayerId> = new Set(['sectors', 'sites', 'outages', 'incidents']);
/** Lines are drawn anew for every step of zoom of this factor. */
const STEP = Math.SQRT2;

/** How long a theme has to last before it is painted, in milliseconds. */
const CHANGE_MS = 200;

const TASKS = ['lines', 'state', 'scene', 'outlines'] as const;
type Task = (typeof TASKS)[number];

export class Controller {
  readonly hovered = new Listeners<[MapRef | null, MapPoint]>();
  readonly chosen = new Listeners<[MapRef | null, MapPoint]>();
  readonly moved = new Listeners<[]>();
  private readonly stage = new Container();
  private readonly ground: Ground;
  private readonly overlay = new Overlay();
  private readonly scaleBar = new ScaleBar();
  readonly navigator: Navigator;
  readonly camera: Camera;
  private readonly due = new Set<Task>();
  private patterns: Patterns;
  private theme: ThemeName;
  private look: Look;
  crowd: Crowd | null = null;
  private model = EMPTY;
  private layers = ALL;
  private covered: readonly MapBox[] = [];
  private selected: MapRef | null = null;
  private under: Hit | null = null;
  private lit: MapRef | null = null;
  private linesZoom = 0;
  private placedZoom = 0;
  private request = 0;
  private frames = 0;
  private bakes = 0;
  private readonly change = new Later(CHANGE_MS);
  private script = 0;
  private dead = false;

  private readonly renderer: WebGLRenderer;
  readonly theatre: Theatre;
  private readonly letters: string;
  private readonly options: MapOptions;

  /** The faces of these letters have to be there. */
  constructor(renderer: WebGLRenderer, theatre: Theatre, letters: string, options: MapOptions) {
    this.renderer = renderer;
    this.theatre = theatre;
    this.letters = letters;
    this.options = options;
    this.ground = new Ground(theatre, largestTexture(renderer));
    this.stage.addChild(this.ground.root, this.overlay.root, this.scaleBar.root);
    const watcher = { moved: () => this.ask(), rested: () => this.settle() };
    this.navigator = new Navigator(boundsOf(theatre.ukraine), options, watcher);
    this.camera = this.navigator.camera;
    this.patterns = createPatterns(options.pixelRatio);
    this.theme = options.theme;
    this.look = this.dressed(options.theme, options.pixelRatio);
    this.settle();
  }

  private dressed(theme: ThemeName, ratio: number): Look {
    const look = lookOf(this.theatre, this.letters, theme, { ratio, scale: pageScale(this.options.textScale) });
    this.theme = theme;
    this.bakes += 1;
    this.ground.paint(look.palette);
    this.overlay.dress(look);
    this.scaleBar.dress();
    return look;
  }

  private redress(theme: ThemeName, ratio: number): void {
    const { atlas, texts } = this.look;
    this.look = this.dressed(theme, ratio);
    this.ask(...TASKS);
    this.runTasks();
    atlas.destroy();
    texts.destroy();
    this.settle();
  }

  setTheme(theme: ThemeName): void {
    // To paint everything takes a slow machine long: who goes through the themes means the last one.
    this.change.ask(() => {
      if (theme !== this.theme || pageScale(this.options.textScale) !== this.look.scale)
        this.redress(theme, this.look.ratio);
    });
  }

  /** Paints everything anew and looks whether it can be seen. */
  revive(): boolean {
    this.redress(this.theme, this.look.ratio);
    return this.isSeen();
  }

  /** Draws a frame at once, and looks at real pixels of it: a context can be there and draw nothing. */
  isSeen(): boolean {
    cancelAnimationFrame(this.request);
    this.frame(performance.now());
    return isDrawn(this.renderer.gl, this.look.palette.ua);
  }

  setModel(model: MapModel): void {
    if (this.model !== EMPTY && !this.navigator.still) this.overlay.pins.greet(this.model.pins, model.pins);
    this.model = model;
    this.ask('state', 'scene');
  }

  setLayers(layers: ReadonlySet<LayerId>): void {
    this.layers = new Set(layers);
    this.ask('lines', 'state', 'scene');
  }

  keepClear(boxes: readonly MapBox[]): void {
    this.covered = boxes;
    this.ask('scene');
  }

  select(ref: MapRef | null): void {
    if (same(ref, this.selected)) return;
    this.selected = ref;
    this.ask('scene', 'outlines');
  }

  highlight(ref: MapRef | null): void {
    if (same(ref, this.lit)) return;
    this.lit = ref;
    this.ask('outlines');
  }

  highlightPin(number: number | null): void {
    this.overlay.pins.light(number);
    this.ask();
  }

  flyTo(ref: MapRef): void {
    const at = anchorOf(this.theatre, ref);
    if (at !== null) this.navigator.flyTo(at, ref.kind === 'site' ? 'site' : 'area');
  }

  resize(width: number, height: number, pixelRatio: number): void {
    if (width < 1 || height < 1) return;
    this.navigator.resize(width, height);
    this.renderer.resize(width, height, pixelRatio);
    if (pixelRatio !== this.look.ratio || pageScale(this.options.textScale) !== this.look.scale) {
      this.patterns = createPatterns(pixelRatio);
      this.redress(this.theme, pixelRatio);
    }
    this.settle();
  }

  setReducedMotion(reduced: boolean): void {
    this.navigator.still = reduced;
    if (reduced) this.overlay.pins.rest();
    this.ask('scene');
  }

  figures(): MapFigures {
    return { frames: this.frames, script: this.script, bakes: this.bakes, zoom: this.camera.view.zoom };
  }

  gestures(canvas: HTMLCanvasElement): Gestures {
    const hitAt = (at: Point | null): Hit | null => (at === null ? null : this.hitAt(at));
    return {
      pan: (dx, dy) => this.navigator.panBy(dx, dy),
      zoom: (factor, at) => this.navigator.zoomAt(factor, at),
      hover: (at) => {
        const hit = hitAt(at);
        if (same(hit?.ref ?? null, this.under?.ref ?? null) && hit?.pin === this.under?.pin) return;
        this.under = hit;
        canvas.style.cursor = hit === null || hit.ref.kind === 'oblast' ? 'grab' : 'pointer';
        this.overlay.pins.light(hit?.pin ?? null);
        this.ask('outlines');
        this.hovered.tell(hit?.ref ?? null, { x: at?.x ?? 0, y: at?.y ?? 0, pin: hit?.pin ?? null });
      },
      press: (at) => {
        const hit = hitAt(at);
        this.select(hit?.ref ?? null);
        this.chosen.tell(hit?.ref ?? null, { ...at, pin: hit?.pin ?? null });
      },
      rest: () => this.navigator.rest(),
    };
  }

  private hitAt({ x, y }: Point): Hit | null {
    const { crowd, theatre, model, layers, camera } = this;
    if (crowd === null) return null;
    const { zoom } = camera.view;
    const local = { x: x - camera.view.x, y: y - camera.view.y };
    return pick({ theatre, crowd, model, layers, zoom, scale: this.look.scale }, local);
  }

  private settle(): void {
    if (this.dead) return;
    const { camera } = this;
    const { x, y, zoom } = camera.view;
    const view = { x: -x / zoom, y: -y / zoom, width: camera.width / zoom, height: camera.height / zoom };
    this.ground.paintDetail(this.look.palette, view, zoom * this.look.ratio);
    if (Math.abs(this.linesZoom / zoom - 1) > 0.001) this.ask('lines', 'state', 'outlines');
    this.ask('scene');
  }

  /** Notes what is due and asks for one frame, however often it is called. */
  private ask(...tasks: Task[]): void {
    for (const task of tasks) this.due.add(task);
    if (this.request === 0 && !this.dead) this.request = requestAnimationFrame((now) => this.frame(now));
  }

  private frame(now: number): void {
    this.request = 0;
    const start = performance.now();
    const flying = this.navigator.step(now);
    const { x, y, zoom } = this.camera.view;
    const steps = Math.abs(Math.log(zoom / this.linesZoom) / Math.log(STEP));
    if (steps > 0.6) for (const task of TASKS) this.due.add(task);
    this.runTasks();
    this.ground.root.position.set(x, y);
    this.ground.root.scale.set(zoom);
    this.overlay.root.position.set(Math.round(x), Math.round(y));
    const moving = this.overlay.pins.step(now);
    this.renderer.render({ container: this.stage, clearColor: this.look.palette.sea2 });
    this.frames += 1;
    this.script = performance.now() - start;
    if (flying || moving) this.ask();
    this.moved.tell();
  }

  private runTasks(): void {
    const { due, look, layers, model } = this;
    const { zoom } = this.camera.view;
    const ground = { palette: look.palette, patterns: this.patterns };
    if (due.has('lines')) {
      this.ground.draw(ground, zoom, layers);
      this.linesZoom = zoom;
    }
    if (due.has('state')) this.ground.drawState(ground, zoom, { model, layers });
    if (due.has('scene')) this.layOut();
    else if (this.placedZoom !== zoom) this.overlay.place(zoom);
    const hover = this.lit ?? this.under?.ref ?? null;
    if (due.has('outlines')) this.ground.drawOutlines(look.palette, zoom, { hover, chosen: this.selected });
    if (due.size > 0 || this.placedZoom !== zoom) this.overlay.ring([hover, this.selected], zoom);
    this.scaleBar.place(look, zoom, this.camera);
    this.placedZoom = zoom;
    due.clear();
  }

  private layOut(): void {
    const { theatre, model, layers, selected, look, camera, covered } = this;
    const { x, y, zoom } = camera.view;
    const input: SceneInput = {
      theatre,
      model,
      layers,
      selected,
      covered: [...covered, this.scaleBar.room(look, camera)],
      zoom,
      scale: look.scale,
      view: { x: -x, y: -y, width: camera.width, height: camera.height },
      measure: (text, style) => look.texts.measure(text, style),
    };
    const written = letter(input);
    this.crowd = written.crowd;
    this.overlay.arrange({ crowd: written.crowd, written }, zoom);
  }

  destroy(): void {
    this.dead = true;
    this.change.stop();
    cancelAnimationFrame(this.request);
    this.navigator.stop();
    this.ground.destroy();
    this.look.atlas.destroy();
    this.look.texts.destroy();
    this.renderer.destroy();
  }
}
