/** A measure over the whole campaign in a line; an estimate is a band. It ends in a dot where we are. */

import { memo } from 'react';
import { alike } from '../store/alike.ts';
import type { Measure } from '../../sim/index.ts';

const WIDTH = 100;
const HEIGHT = 20;

interface Props {
  readonly history: readonly Measure[];
  readonly bounds: { readonly low: number; readonly high: number };
}

/** The line. The values stand beside it in words, so readers pass it by. */
export const Sparkline = memo(function Sparkline({ history, bounds }: Props) {
  const low = Math.min(...history.map((measure) => measure.low));
  const high = Math.max(...history.map((measure) => measure.high));
  // A change within a few hundredths must not look like a cliff.
  const span = Math.max(high - low, bounds.high <= 6 ? bounds.high * 0.12 : high * 0.2, 1e-9);
  // A first value stands where the line will end.
  const x = (index: number): number =>
    history.length < 2 ? WIDTH - 4 : 2 + (index * (WIDTH - 6)) / (history.length - 1);
  const y = (value: number): number => HEIGHT - 3 - ((value - low) * (HEIGHT - 6)) / span;
  const middle = history.map(
    (measure, index) => `${x(index).toFixed(1)},${y((measure.low + measure.high) / 2).toFixed(1)}`,
  );
  const isBand = history.some((measure) => measure.high > measure.low);
  const band = [
    ...history.map((measure, index) => `${x(index).toFixed(1)},${y(measure.high).toFixed(1)}`),
    ...history.map((measure, index) => `${x(index).toFixed(1)},${y(measure.low).toFixed(1)}`).toReversed(),
  ];
  const [dotX = '0', dotY = '0'] = middle.at(-1)?.split(',') ?? [];
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {isBand ? <polygon className="spark-band" points={band.join(' ')} /> : null}
      <polyline className="spark-line" points={middle.join(' ')} />
      <line className="spark-dot" x1={dotX} x2={dotX} y1={dotY} y2={dotY} />
    </svg>
  );
}, alike);
