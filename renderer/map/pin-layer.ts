/** The numbered discs of incidents: they fall when they are new, and the open one pulses three times. */

import { type BitmapText, Container, Sprite } from 'pixi.js';
import type { Look } from './look.ts';
import { TIME, easeOut, shareOf } from './motion.ts';
import { type PinMark, shownState } from './scene.ts';
import { type LetteringName, letteringOf } from './styles.ts';
import { LIFT } from './texts.ts';
import type { PinModel, PinState } from './types.ts';

const NUMBER: Readonly<Record<PinState, LetteringName>> = {
  settled: 'pinSettled',
  coming: 'pinComing',
  open: 'pinOpen',
  now: 'pinNow',
};
const INK = { settled: 'pinInk', coming: 'pin', open: 'onAttention', now: 'iconBg' } as const;
const DROP = 46;

interface Disc {
  readonly mark: PinMark;
  readonly root: Container;
  readonly ring: Sprite | null;
  x: number;
  y: number;
  /** When it began to fall; pins that were there before never fell. */
  readonly born: number;
}

export class PinLayer {
  /** Drawn by itself: pins change each month, and the names below them hardly do. */
  readonly root = new Container({ isRenderGroup: true });
  private discs: Disc[] = [];
  private lit: number | null = null;
  private readonly born = new Map<number, number>();
  private readonly numbers = new Map<string, BitmapText>();
  private look: Look | null = null;

  /** Notes which pins begin to move: what happens now falls, and a decision that opens pulses. */
  greet(before: readonly PinModel[], after: readonly PinModel[]): void {
    const known = new Set(before.map((pin) => `${pin.number} ${shownState(pin)}`));
    const now = performance.now();
    for (const pin of after) {
      const state = shownState(pin);
      if (known.has(`${pin.number} ${state}`)) continue;
      if (state === 'now') this.born.set(pin.number, now);
      if (state === 'open') this.born.set(pin.number, now - TIME.event);
    }
  }

  /** All that moves stands still from now on. */
  rest(): void {
    this.born.clear();
  }

  arrange(marks: readonly PinMark[], look: Look): void {
    for (const number of this.numbers.values()) number.removeFromParent();
    for (const child of this.root.removeChildren()) child.destroy({ children: true });
    if (look !== this.look) this.dress(look);
    // The most urgent come first and are drawn last.
    this.discs = marks.toReversed().map((mark) => this.disc(mark, look));
  }

  private disc(mark: PinMark, look: Look): Disc {
    const { pin } = mark;
    const state = shownState(pin) ?? pin.state;
    const root = new Container();
    const disc = new Sprite({ texture: look.atlas.get(`pin ${state}`), anchor: 0.5 });
    const ring =
      state === 'open' || state === 'now' ? new Sprite({ texture: look.atlas.get('ring'), anchor: 0.5 }) : null;
    if (ring !== null) {
      ring.tint = state === 'open' ? look.palette.attentionFill : look.palette.hostile;
      ring.alpha = 0.55;
      root.addChild(ring);
    }
    root.addChild(disc, this.number(pin.number, state, look));
    this.root.addChild(root);
    return { mark, root, ring, x: 0, y: 0, born: this.born.get(pin.number) ?? -Infinity };
  }

  private dress(look: Look): void {
    this.look = look;
    for (const number of this.numbers.values()) number.destroy();
    this.numbers.clear();
  }

  /** The number on a disc, set once for a look: to set a text takes longer than to draw it. */
  private number(number: number, state: PinState, look: Look): BitmapText {
    const key = `${state} ${number}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const text = look.texts.write(String(number), NUMBER[state]);
    text.tint = look.palette[INK[state]];
    text.y = -letteringOf(NUMBER[state]).size * LIFT * look.scale;
    this.numbers.set(key, text);
    return text;
  }

  place(zoom: number, ratio: number): void {
    for (const disc of this.discs) {
      const { world, dx, dy } = disc.mark;
      disc.x = Math.round((world.x * zoom + dx) * ratio) / ratio;
      disc.y = Math.round((world.y * zoom + dy) * ratio) / ratio;
      disc.root.position.set(disc.x, disc.y);
    }
    this.light(this.lit);
  }

  light(number: number | null): void {
    this.lit = number;
    for (const { mark, root } of this.discs) root.scale.set(mark.pin.number === number ? 1.22 : 1);
  }

  /** Moves what is still in motion; false when all rest. */
  step(now: number): boolean {
    let moving = false;
    for (const { root, ring, x, y, born } of this.discs) {
      const fall = shareOf(now, born, TIME.event);
      const landed = easeOut(fall);
      root.position.set(x, y - DROP * (1 - landed));
      root.alpha = Math.min(1, fall * 3);
      const pulse = shareOf(now, born + TIME.event, TIME.pulse * TIME.pulses);
      if (ring !== null) this.pulse(ring, pulse);
      if (fall < 1 || (ring !== null && pulse < 1)) moving = true;
    }
    return moving;
  }

  private pulse(ring: Sprite, share: number): void {
    const beat = share >= 1 ? 0 : (share * TIME.pulses) % 1;
    ring.scale.set(share >= 1 ? 1 : 0.75 + 0.75 * easeOut(beat));
    ring.alpha = share >= 1 ? 0.55 : 0.9 * (1 - beat);
  }
}
