/** One indicator over the campaign: truth as a line, the staff's estimate as a range, what moved it as signs. */

import { useEdition } from '../store/store.ts';
import type { Edition } from '../../seeds/edition.ts';
import { Area, LinePath } from '@visx/shape';
import { useWidth } from '../frame/use-width.ts';
import type { Panel } from '../words/findings/panels.ts';
import { monthAndYear } from '../words/dates.ts';
import { ChartFigure, type ChartTable } from './figure.tsx';
import { MonthAxis, monthScale, type MonthScale } from './months.tsx';
import { withCrossings, type BandPoint } from './outside.ts';
import { MarkSign } from './signs.tsx';
import { valueScale } from './value-scale.ts';

const HEIGHT = 182;
const NUMBERS = 12;
const TOP = 40;
const BOTTOM = 136;
const SIGNS = BOTTOM + 11;
const AXIS = HEIGHT - 8;
const LEFT = 52;
const RIGHT = 56;

/** A label keeps this distance from the next. */
const ROOM = 13;

interface Props {
  readonly panel: Panel;
  /** "2025-11" and so on, the months played. */
  readonly months: readonly string[];
  /** The months of the turning points, in their order. */
  readonly turned: readonly number[];
}

interface Drawing extends Props {
  readonly x: MonthScale;
  readonly y: (value: number) => number;
}

/** The table says in words what the signs say in shapes. */
function tableOf(
  edition: Edition,
  { title, truth, ranges, marks, write }: Panel,
  months: readonly string[],
): ChartTable {
  const value = (index: number): string => write(truth[index] ?? 0);
  const seen = (index: number): string => {
    const range = ranges?.[index];
    return range === undefined ? '' : `${write(range.low)} to ${write(range.high)}`;
  };
  const moved = (index: number): string =>
    marks
      .filter(({ turn }) => turn === index + 1)
      .map(({ text }) => text)
      .join('; ');
  const columns = [
    { head: 'Month', cell: (index: number) => monthAndYear(edition, months[index] ?? '') },
    { head: ranges === null ? title : 'Truth', cell: value },
    ...(ranges === null ? [] : [{ head: 'The staff said', cell: seen }]),
    ...(marks.length === 0 ? [] : [{ head: 'What moved it', cell: moved }]),
  ];
  return {
    head: columns.map(({ head }) => head),
    rows: months.map((_, index) => columns.map(({ cell }) => cell(index))),
  };
}

function Band({ panel: { truth, ranges }, x, y }: Drawing) {
  if (ranges === null) return null;
  const points = ranges.map(({ low, high }, index): BandPoint => ({
    x: x.at(index + 1),
    truth: truth[index] ?? 0,
    low,
    high,
  }));
  const exact = [...withCrossings(points)];
  return (
    <>
      <Area className="band" data={[...points]} x={(p) => p.x} y0={(p) => y(p.low)} y1={(p) => y(p.high)} />
      <Area
        className="outside"
        data={exact}
        x={(p) => p.x}
        y0={(p) => y(p.high)}
        y1={(p) => y(Math.max(p.high, p.truth))}
      />
      <Area
        className="outside"
        data={exact}
        x={(p) => p.x}
        y0={(p) => y(p.low)}
        y1={(p) => y(Math.min(p.low, p.truth))}
      />
    </>
  );
}

/** Points of a line; steps stand over the whole of their month. */
function pointsOf({ panel: { truth, form }, x, y }: Drawing): readonly (readonly [number, number])[] {
  return truth.flatMap((value, index): readonly (readonly [number, number])[] => {
    const middle = x.at(index + 1);
    if (form !== 'steps') return [[middle, y(value)]];
    return [
      [middle - x.cell / 2, y(value)],
      [middle + x.cell / 2, y(value)],
    ];
  });
}

function Course(drawing: Drawing) {
  const { panel, x, y } = drawing;
  if (panel.form === 'bars') {
    const width = Math.max(2, x.cell * 0.62);
    return panel.truth.map((value, index) => (
      <rect
        key={index}
        className="bar-value"
        x={x.at(index + 1) - width / 2}
        y={y(value)}
        width={width}
        height={y(0) - y(value)}
      />
    ));
  }
  return <LinePath className="truth" data={[...pointsOf(drawing)]} x={([at]) => at} y={([, at]) => at} />;
}

/** The value furthest from the last, if it stands apart; of bars the highest. */
function extremeOf({ truth, form }: Panel, y: (value: number) => number): number | null {
  const most = Math.max(...truth);
  if (form === 'bars') return most > 0 ? truth.indexOf(most) : null;
  const last = truth.at(-1) ?? 0;
  const distances = truth.map((value) => Math.abs(y(value) - y(last)));
  const furthest = distances.indexOf(Math.max(...distances));
  return (distances[furthest] ?? 0) > ROOM ? furthest : null;
}

function Labels({ panel, x, y }: Drawing) {
  const { truth, write, threshold, form } = panel;
  const last = truth.at(-1) ?? 0;
  const extreme = extremeOf(panel, y);
  const value = extreme === null ? 0 : (truth[extreme] ?? 0);
  // A label under a value near the ground would stand in the signs.
  const isAbove = form === 'bars' || value > last || y(value) + ROOM > BOTTOM;
  const end = x.at(truth.length) + (form === 'steps' ? x.cell / 2 : 0);
  const isApart = threshold !== null && Math.abs(y(threshold.value) - y(last)) > ROOM;
  return (
    <>
      {form === 'bars' ? null : <circle className="truth-end" cx={end} cy={y(last)} r="3.500" />}
      {form === 'bars' ? null : (
        <text className="label" x={end + 7} y={y(last) + 4}>
          {write(last)}
        </text>
      )}
      {extreme === null ? null : (
        <text className="label minor" x={x.at(extreme + 1)} y={y(value) + (isAbove ? -6 : 14)} textAnchor="middle">
          {write(value)}
        </text>
      )}
      {threshold !== null && isApart ? (
        <text className="label declared" x={x.right + 5} y={y(threshold.value) + 4}>
          {write(threshold.value)}
        </text>
      ) : null}
    </>
  );
}

function Ground({ panel, months, turned, x, y, ticks }: Drawing & { readonly ticks: readonly number[] }) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x.left} x2={x.right} y1={y(tick)} y2={y(tick)} />
          <text className="axis" x={x.left - 7} y={y(tick) + 4} textAnchor="end">
            {panel.write(tick)}
          </text>
        </g>
      ))}
      <line className="base" x1={x.left} x2={x.right} y1={BOTTOM} y2={BOTTOM} />
      {turned.map((turn, index) => (
        <g key={turn}>
          <line className="turned" x1={x.at(turn)} x2={x.at(turn)} y1={NUMBERS + 5} y2={BOTTOM} />
          <text className="label minor" x={x.at(turn)} y={NUMBERS} textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
      <MonthAxis months={months} scale={x} y={AXIS} />
    </>
  );
}

function Threshold({ panel: { threshold }, x, y }: Drawing) {
  if (threshold === null) return null;
  const at = y(threshold.value);
  return <line className="threshold" x1={x.left} x2={x.right} y1={at} y2={at} />;
}

/** Months with signs of one kind carry one sign of it. */
function Signs({ panel: { marks }, x }: Drawing) {
  const places = new Map(marks.map(({ turn, kind }) => [`${turn} ${kind}`, { turn, kind }]));
  const all = Array.from(places.values());
  return all.map(({ turn, kind }) => {
    const isPair = all.some((other) => other.turn === turn && other.kind !== kind);
    return (
      <MarkSign
        key={`${turn} ${kind}`}
        kind={kind}
        x={x.at(turn)}
        y={SIGNS + (isPair && kind === 'political' ? 9 : 0)}
      />
    );
  });
}

function nameOf({ title, finding, threshold }: Panel): string {
  const declared = threshold === null ? '' : ` The threshold that was declared is ${threshold.text}.`;
  return `${title}, month by month. ${finding}${declared}`;
}

/** The small chart under its name and its finding. */
export function SmallMultiple(props: Props) {
  const edition = useEdition();
  const { panel, months } = props;
  const { place, width: given, scale: size } = useWidth<HTMLDivElement>();
  const width = Math.max(240, given / size);
  const { scale, ticks } = valueScale(panel, BOTTOM, TOP);
  const drawing = {
    ...props,
    x: monthScale(panel.truth.length, LEFT, width - RIGHT),
    y: (value: number): number => scale(value),
  };
  return (
    <ChartFigure
      name={nameOf(panel)}
      short={panel.title}
      table={tableOf(edition, panel, months)}
      className="small-multiple"
    >
      <h3>
        {panel.title} <span>{panel.unit}</span>
      </h3>
      <p>{panel.finding}</p>
      <div ref={place}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <Ground {...drawing} ticks={ticks} />
          <Band {...drawing} />
          <Threshold {...drawing} />
          <Course {...drawing} />
          <Labels {...drawing} />
          <Signs {...drawing} />
        </svg>
      </div>
    </ChartFigure>
  );
}
