/** A value on its scale, against the threshold that was declared and the floor under it. */

import { useWidth } from '../frame/use-width.ts';
import type { Bullet } from '../words/findings/objective-rows.ts';

/** Room at either end for half of the mark. */
const MARGIN = 8;
const MIDDLE = 12;

/** Letters of a label that hangs over an edge would be cut off. */
const EDGE = 26;

interface LabelProps {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** Labels turn away from each other. */
  readonly towards: 'left' | 'right';
}

function Label({ x, width, text, towards }: LabelProps) {
  const anchor = x < EDGE ? 'start' : x > width - EDGE ? 'end' : towards === 'left' ? 'end' : 'start';
  const shift = anchor === 'end' ? 4 : -4;
  return (
    <text className="axis" x={x + shift} y={MIDDLE + 22} textAnchor={anchor}>
      {text}
    </text>
  );
}

/** The bar. What it says stands in the row's words, so readers pass it by. */
export function BulletBar({ bullet }: { readonly bullet: Bullet }) {
  const { place, width: given, scale } = useWidth<HTMLDivElement>();
  const width = Math.max(120, given / scale - 2 * MARGIN);
  const { most, value, met, partly, better, write } = bullet;
  const x = (amount: number): number => (width * Math.min(amount, most)) / most;
  const isHigher = better === 'higher';
  const [from, to] = isHigher ? [x(met), width] : [0, x(met)];
  return (
    <div ref={place}>
      <svg className="bullet" viewBox={`${-MARGIN} 0 ${width + 2 * MARGIN} 40`} aria-hidden="true">
        <rect className="bullet-track" width={width} y={MIDDLE - 5} height="10" />
        <rect className="bullet-met" x={from} width={to - from} y={MIDDLE - 5} height="10" />
        <rect className="bullet-value" width={x(value)} y={MIDDLE - 1.5} height="3" />
        <line className="bullet-floor" x1={x(partly)} x2={x(partly)} y1={MIDDLE - 9} y2={MIDDLE + 9} />
        <line className="bullet-threshold" x1={x(met)} x2={x(met)} y1={MIDDLE - 9} y2={MIDDLE + 9} />
        <path className="bullet-mark" d={`M${x(value)} ${MIDDLE - 6}l6 6-6 6-6-6z`} />
        <Label width={width} x={x(met)} text={write(met)} towards={isHigher ? 'right' : 'left'} />
        <Label width={width} x={x(partly)} text={`floor ${write(partly)}`} towards={isHigher ? 'left' : 'right'} />
      </svg>
    </div>
  );
}
