/** The scale of values of a small chart: zoomed for shares, from nothing for everything that is counted. */

import { scaleLinear } from '@visx/scale';
import { INDICATORS } from '../../sim/index.ts';
import type { Panel } from '../words/findings/panels.ts';

/** A change within a few points of a hundred must not look like a cliff. */
const LEAST_SHARE = 0.3;

/** Gridlines at most. */
const MOST_TICKS = 3;

function domainOf({ indicator, form, truth, ranges, threshold }: Panel): readonly [number, number] {
  const marked = threshold === null ? [] : [threshold.value];
  const values = [...truth, ...marked, ...(ranges ?? []).flatMap(({ low, high }) => [low, high])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bound = INDICATORS[indicator].high;
  if (form === 'line' && bound === 1) {
    const missing = Math.max(0, LEAST_SHARE - (high - low)) / 2;
    const from = Math.max(0, Math.min(low - missing, 1 - LEAST_SHARE));
    return [from, Math.min(1, Math.max(high + missing, from + LEAST_SHARE))];
  }
  if (bound <= 6) return [0, bound];
  return [0, high === 0 ? 1 : high];
}

function ticksOf({ indicator, form }: Panel, ticks: readonly number[]): readonly number[] {
  const bound = INDICATORS[indicator].high;
  if (form !== 'bars' && bound > 1 && bound <= 6) return [0, bound / 2, bound];
  const whole = form === 'bars' ? ticks.filter(Number.isInteger) : ticks;
  const step = Math.ceil(whole.length / MOST_TICKS);
  return whole.filter((_, index) => index % step === 0);
}

/** The scale and its ticks, between a bottom and a top in pixels. */
export function valueScale(panel: Panel, bottom: number, top: number) {
  const scale = scaleLinear<number>({ domain: [...domainOf(panel)], range: [bottom, top], nice: MOST_TICKS });
  return { scale, ticks: ticksOf(panel, scale.ticks(MOST_TICKS)) };
}
