/** Signs, names and pins over the map. They keep their size on the screen and only move. */

import { Container, Graphics, Sprite } from 'pixi.js';
import { signKey } from './signs.ts';
import type { Written } from './writer.ts';
import type { Look } from './look.ts';
import { PinLayer } from './pin-layer.ts';
import type { Point } from './projection.ts';
import type { Crowd, Mark, NodeMark } from './scene.ts';
import type { Palette } from './theme.ts';
import type { MapRef } from './types.ts';

export interface Arranged {
  readonly crowd: Crowd;
  readonly written: Written;
}

interface Placed {
  readonly sprite: Container;
  readonly mark: Mark;
}

export class Overlay {
  readonly root = new Container({ isRenderGroup: true });
  readonly pins = new PinLayer();
  private readonly furniture = new Graphics();
  private readonly signs = new Container<Sprite>();
  private readonly rings = new Container();
  private readonly words = new Container();
  private placed: Placed[] = [];
  private spare: Sprite[] = [];
  private arranged: Arranged | null = null;
  private look: Look | null = null;

  constructor() {
    this.root.addChild(this.furniture, this.signs, this.rings, this.words, this.pins.root);
  }

  /** Takes new textures and lettering; what was there is gone. */
  dress(look: Look): void {
    this.look = look;
    this.words.removeChildren();
    this.words.addChild(look.texts.halos, look.texts.letters);
  }

  arrange(arranged: Arranged, zoom: number): void {
    const { look } = this;
    if (look === null) return;
    this.arranged = arranged;
    this.spare = this.signs.children.slice();
    this.placed = arranged.crowd.nodes.flatMap((mark) => this.signsFor(mark, look));
    for (const chip of arranged.written.chips) {
      const sprite = this.sign('flag', look);
      this.placed.push({ sprite, mark: { ...chip, dx: chip.dx - chip.width / 2 + 12 * look.scale } });
    }
    for (const sprite of this.spare) sprite.destroy();
    this.pins.arrange(arranged.crowd.pins, look);
    this.place(zoom);
    look.texts.hideOthers();
  }

  /** A sign. One that was there before takes another picture: to take it away and bring another costs more. */
  private sign(key: string, look: Look): Sprite {
    const sprite = this.spare.shift() ?? this.signs.addChild(new Sprite({ anchor: 0.5 }));
    sprite.texture = look.atlas.get(key);
    sprite.scale.set(1);
    return sprite;
  }

  private signsFor(mark: NodeMark, look: Look): Placed[] {
    const guarded = mark.state?.guarded === true && mark.node.kind !== 'city';
    return [signKey(mark.node), ...(guarded ? ['guard'] : [])].map((key) => {
      const sprite = this.sign(key, look);
      sprite.scale.set(mark.size);
      return { sprite, mark };
    });
  }

  /** Puts everything where it belongs at a zoom. */
  place(zoom: number): void {
    const { look, arranged } = this;
    if (look === null || arranged === null) return;
    for (const { sprite, mark } of this.placed) {
      const { x, y } = this.snapped(mark, zoom, look.ratio);
      sprite.position.set(x, y);
    }
    this.pins.place(zoom, look.ratio);
    for (const label of arranged.written.labels) {
      const at = this.snapped(label, zoom, look.ratio * 2);
      look.texts.show(label.key, { text: label.text, style: label.style, ...at, angle: label.angle }, look.palette);
    }
    for (const chip of arranged.written.chips) {
      const { x, y } = this.snapped(chip, zoom, look.ratio * 2);
      const spot = { text: chip.text, style: 'chip', x: x + 9 * look.scale, y } as const;
      look.texts.show(`chip ${chip.sector}`, spot, look.palette);
    }
    this.furnish(look, arranged, zoom);
  }

  private snapped(mark: Mark, zoom: number, ratio: number): Point {
    const x = mark.world.x * zoom + mark.dx;
    const y = mark.world.y * zoom + mark.dy;
    return { x: Math.round(x * ratio) / ratio, y: Math.round(y * ratio) / ratio };
  }

  /** Leaders to signs that had to give way, bars of damage, boxes of troops. */
  private furnish({ palette, scale, ratio }: Look, { crowd, written }: Arranged, zoom: number): void {
    const { furniture } = this;
    furniture.clear();
    for (const mark of [...crowd.nodes, ...crowd.pins]) {
      if (Math.hypot(mark.dx, mark.dy) < 11 * scale) continue;
      this.lead(mark, zoom, palette);
    }
    for (const mark of crowd.nodes) {
      const { node, state } = mark;
      if (state === null || state.health >= 0.995 || node.kind === 'city' || node.flag === 'destroyed') continue;
      const { x, y } = this.snapped(mark, zoom, ratio);
      const [half, top] = [8 * scale, y + mark.radius + (state.guarded ? 7 * mark.size : 4.5) * scale];
      const [halo, track] = [
        { color: palette.halo, alpha: 0.9 },
        { color: palette.lineStrong, alpha: 0.55 },
      ];
      furniture.rect(x - half - 1, top - 1, half * 2 + 2, 5).fill(halo);
      furniture.rect(x - half, top, half * 2, 3).fill(track);
      furniture.rect(x - half, top, half * 2 * Math.max(0.06, state.health), 3).fill(palette.hostile);
    }
    for (const chip of written.chips) {
      const { x, y } = this.snapped(chip, zoom, ratio);
      const box = [x - chip.width / 2, y - chip.height / 2, chip.width, chip.height, 4] as const;
      furniture.roundRect(...box).fill(palette.panel);
      furniture.roundRect(...box).stroke({ color: palette.coalition, width: 1.2 });
    }
  }

  /** A thin line from a sign to its place. */
  private lead({ world, dx, dy }: Mark, zoom: number, palette: Palette): void {
    const [x, y] = [world.x * zoom, world.y * zoom];
    for (const [width, color] of [
      [3, palette.casing],
      [1.1, palette.label],
    ] as const)
      this.furniture
        .moveTo(x, y)
        .lineTo(x + dx, y + dy)
        .stroke({ color, width, alpha: 0.85 });
    this.furniture.circle(x, y, 1.8).fill(palette.labelStrong);
  }

  /** Rings round the sites that are chosen or under the pointer. */
  ring(refs: readonly (MapRef | null)[], zoom: number): void {
    for (const child of this.rings.removeChildren()) child.destroy();
    const { look, arranged } = this;
    if (look === null || arranged === null) return;
    for (const ref of refs) {
      const mark = arranged.crowd.nodes.find(({ node }) => ref?.kind === 'site' && ref.id === node.id);
      if (mark === undefined) continue;
      const sprite = new Sprite({ texture: look.atlas.get('chosen'), anchor: 0.5 });
      const { x, y } = this.snapped(mark, zoom, look.ratio);
      sprite.position.set(x, y);
      this.rings.addChild(sprite);
    }
  }
}
