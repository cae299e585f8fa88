/** Signs that charts share: a turning point's number, a hostile act, a political event. */

/** Shapes tell the two kinds apart, colour only helps. */
export function MarkSign({
  kind,
  x,
  y,
}: {
  readonly kind: 'hostile' | 'political';
  readonly x: number;
  readonly y: number;
}) {
  if (kind === 'hostile') return <path className="chart-sign hostile" d={`M${x - 4} ${y - 3.5}h8l-4 7z`} />;
  return <path className="chart-sign political" d={`M${x} ${y - 4}l4 4-4 4-4-4z`} />;
}

/** A disc with a number on it. */
export function Disc({ number, x, y }: { readonly number: number; readonly x: number; readonly y: number }) {
  return (
    <g className="chart-disc">
      <circle cx={x} cy={y} r="10" />
      <text x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}
