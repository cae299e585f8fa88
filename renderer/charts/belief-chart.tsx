/** Moscow's belief against what the guarantee was worth, what it saw, and the incidents that fell meanwhile. */

import { useEdition } from '../store/store.ts';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useWidth } from '../frame/use-width.ts';
import { EVEN_ODDS } from '../../sim/index.ts';
import type { Seen } from '../words/findings/moscow.ts';
import { monthAndYear } from '../words/dates.ts';
import { figure } from '../words/indicators.ts';
import { ChartFigure } from './figure.tsx';
import { MonthAxis, monthScale, type MonthScale } from './months.tsx';

/** A month of belief. */
export interface BeliefMonth {
  readonly turn: number;
  readonly month: string;
  readonly belief: number;
  readonly credibility: number;
  /** Belief at the start of the month, on which Moscow acted. */
  readonly before: number;
  readonly incidents: number;
  /** The staff's estimate of the belief, in words. */
  readonly estimate: string;
}

interface Props {
  readonly months: readonly BeliefMonth[];
  readonly seen: readonly Seen[];
}

const TOP = 14;
const PLOT = 310;
const LANE = 376;
const COLUMNS = 466;
const HEIGHT = 494;
const LEFT = 34;
const RIGHT = 92;
const EFFECT = 30;
const COLUMN = 46;

interface Drawing extends Props {
  readonly x: MonthScale;
  readonly y: (value: number) => number;
}

function Lines({ months, x, y }: Drawing) {
  const data = [...months];
  const last = months.at(-1);
  const apart = last === undefined ? 0 : y(last.belief) - y(last.credibility);
  // Two labels at one height would run into each other.
  const push = Math.abs(apart) < 14 ? (14 - Math.abs(apart)) / 2 : 0;
  const side = apart >= 0 ? push : -push;
  const end = x.at(months.length) + 8;
  return (
    <>
      <Area
        className="doubt"
        data={data}
        x={(m) => x.at(m.turn)}
        y0={(m) => y(m.credibility)}
        y1={(m) => y(Math.min(m.belief, m.credibility))}
      />
      <LinePath className="credibility" data={data} x={(m) => x.at(m.turn)} y={(m) => y(m.credibility)} />
      <LinePath className="belief" data={data} x={(m) => x.at(m.turn)} y={(m) => y(m.belief)} />
      {last === undefined ? null : (
        <>
          <text className="label credibility-label" x={end} y={y(last.credibility) + 4 - side}>
            Credibility {figure('credibility', last.credibility)}
          </text>
          <text className="label belief-label" x={end} y={y(last.belief) + 4 + side}>
            Belief {figure('belief', last.belief)}
          </text>
        </>
      )}
    </>
  );
}

function Effects({ months, seen, x, y }: Drawing) {
  const most = Math.max(...seen.map(({ amount }) => Math.abs(amount)), 1e-9);
  return (
    <>
      <line className="base" x1={x.left} x2={x.right} y1={LANE} y2={LANE} />
      {seen.map(({ letter, turn, amount }) => {
        const height = (EFFECT * Math.abs(amount)) / most;
        const isUp = amount > 0;
        return (
          <g key={letter}>
            <line className="turned" x1={x.at(turn)} x2={x.at(turn)} y1={y(months[turn - 1]?.belief ?? 0)} y2={LANE} />
            <rect
              className={isUp ? 'effect up' : 'effect down'}
              x={x.at(turn) - 5}
              y={isUp ? LANE - height : LANE}
              width="10"
              height={height}
            />
            <text className="label minor" x={x.at(turn)} y={isUp ? LANE + 13 : LANE - 5} textAnchor="middle">
              {letter}
            </text>
          </g>
        );
      })}
      <text className="axis" x={x.right + 8} y={LANE - 4}>
        What it saw,
      </text>
      <text className="axis" x={x.right + 8} y={LANE + 11}>
        effect on belief
      </text>
    </>
  );
}

function Incidents({ months, x }: Drawing) {
  const most = Math.max(8, ...months.map(({ incidents }) => incidents));
  return (
    <>
      {months.map(({ turn, incidents, before }) => {
        const height = (COLUMN * incidents) / most;
        const width = x.cell * 0.62;
        return (
          <rect
            key={turn}
            className={before < EVEN_ODDS ? 'incident-column doubted' : 'incident-column'}
            x={x.at(turn) - width / 2}
            y={COLUMNS - height}
            width={width}
            height={height}
          />
        );
      })}
      <line className="base" x1={x.left} x2={x.right} y1={COLUMNS} y2={COLUMNS} />
      <text className="axis" x={x.right + 8} y={COLUMNS - 17}>
        Incidents; red if
      </text>
      <text className="axis" x={x.right + 8} y={COLUMNS - 2}>
        belief was under 50
      </text>
    </>
  );
}

/** The figure. */
export function BeliefChart(props: Props) {
  const edition = useEdition();
  const { months } = props;
  const { place, width: given, scale: size } = useWidth<HTMLDivElement>();
  const width = Math.max(420, given / size);
  const scale = scaleLinear<number>({ domain: [0, 1], range: [PLOT, TOP] });
  const drawing = {
    ...props,
    x: monthScale(months.length, LEFT, width - RIGHT),
    y: (value: number) => scale(value),
  };
  return (
    <ChartFigure
      name="Moscow's belief in an answer and the credibility of the guarantee, month by month, with what Moscow saw and the incidents."
      short="Moscow's belief"
      className="belief-chart"
      table={{
        head: ['Month', 'Belief', 'The staff put it at', 'Credibility', 'Incidents'],
        rows: months.map(({ month, belief, credibility, estimate, incidents }) => [
          monthAndYear(edition, month),
          figure('belief', belief),
          estimate,
          figure('credibility', credibility),
          String(incidents),
        ]),
      }}
    >
      <div ref={place}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          {[0, 0.5, 1].map((level) => (
            <g key={level}>
              <line
                className="grid"
                x1={drawing.x.left}
                x2={drawing.x.right}
                y1={drawing.y(level)}
                y2={drawing.y(level)}
              />
              <text className="axis" x={drawing.x.left - 7} y={drawing.y(level) + 4} textAnchor="end">
                {figure('belief', level)}
              </text>
            </g>
          ))}
          <Lines {...drawing} />
          <Effects {...drawing} />
          <Incidents {...drawing} />
          <MonthAxis months={months.map(({ month }) => month)} scale={drawing.x} y={HEIGHT - 8} />
        </svg>
      </div>
    </ChartFigure>
  );
}
