/** The campaign's months as rungs of escalation, with incidents under them and turning points over them. */

import type { Edition } from '../../seeds/edition.ts';
import { useEdition } from '../store/store.ts';
import { useWidth } from '../frame/use-width.ts';
import { monthAndYear, monthName } from '../words/dates.ts';
import type { TimelineMonth } from '../words/findings/timeline.ts';
import { rungText } from '../words/rungs.ts';
import { ChartFigure, type ChartTable } from './figure.tsx';
import { monthScale, type MonthScale } from './months.tsx';
import { Disc, MarkSign } from './signs.tsx';

interface Props {
  readonly months: readonly TimelineMonth[];
  readonly turned: readonly number[];
  /** The rung that was declared as a limit, if one was. */
  readonly limit: number | null;
}

const BLOCK = 19;
const HEAD = 44;
const COLUMN = 44;

/** Months narrower than this are named by their first letter. */
const NARROW = 30;

function levelOf(rung: number): string {
  if (rung >= 3) return 'chart-rung high';
  return rung === 2 ? 'chart-rung middle' : 'chart-rung';
}

function Rungs({ month, x, base }: { readonly month: TimelineMonth; readonly x: MonthScale; readonly base: number }) {
  const left = x.at(month.turn) - x.cell / 2 + 1;
  const width = x.cell - 2;
  if (month.rung === 0) return <rect className="chart-rung" x={left} y={base - 3} width={width} height="3" />;
  return Array.from({ length: month.rung }, (_, index) => (
    <rect
      key={index}
      className={levelOf(index + 1)}
      x={left}
      y={base - (index + 1) * BLOCK + 1}
      width={width}
      height={BLOCK - 1}
    />
  ));
}

function MonthNames({
  months,
  x,
  y,
}: {
  readonly months: readonly TimelineMonth[];
  readonly x: MonthScale;
  readonly y: number;
}) {
  const edition = useEdition();
  return months.map(({ turn, month }, index) => {
    const isYear = index === 0 || month.endsWith('-01');
    return (
      <g key={turn}>
        <text className="axis" x={x.at(turn)} y={y} textAnchor="middle">
          {monthName(edition, month).slice(0, x.cell < NARROW ? 1 : 3)}
        </text>
        {isYear ? (
          <text className="label minor" x={x.at(turn)} y={y + 15} textAnchor="middle">
            {month.slice(0, 4)}
          </text>
        ) : null}
      </g>
    );
  });
}

function Incidents({
  months,
  x,
  base,
}: {
  readonly months: readonly TimelineMonth[];
  readonly x: MonthScale;
  readonly base: number;
}) {
  const most = Math.max(8, ...months.map(({ incidents }) => incidents));
  const width = Math.min(18, x.cell * 0.5);
  return months.map(({ turn, incidents, deadly }) => {
    const height = (COLUMN * incidents) / most;
    return (
      <g key={turn}>
        <rect className="incident-column" x={x.at(turn) - width / 2} y={base - height} width={width} height={height} />
        <text className="axis" x={x.at(turn)} y={base - height - 4} textAnchor="middle">
          {incidents}
        </text>
        {deadly > 0 ? <MarkSign kind="hostile" x={x.at(turn)} y={base + 8} /> : null}
      </g>
    );
  });
}

/** Months with signs that the truce may break stand on amber. */
function SignsBelow({
  months,
  x,
  base,
}: {
  readonly months: readonly TimelineMonth[];
  readonly x: MonthScale;
  readonly base: number;
}) {
  return months
    .filter(({ hasSigns }) => hasSigns)
    .map(({ turn }) => (
      <rect key={turn} className="chart-signs" x={x.at(turn) - x.cell / 2} y={base} width={x.cell} height="3" />
    ));
}

function Limit({ limit, x, base }: { readonly limit: number; readonly x: MonthScale; readonly base: number }) {
  const y = base - limit * BLOCK;
  return <line className="threshold" x1={x.left} x2={x.right} y1={y} y2={y} />;
}

/** The rung is written where it changes. */
function Changes({
  months,
  x,
  base,
}: {
  readonly months: readonly TimelineMonth[];
  readonly x: MonthScale;
  readonly base: number;
}) {
  return months
    .filter(({ rung }, index) => rung !== months[index - 1]?.rung)
    .map(({ turn, rung }) => (
      <text
        key={turn}
        className="label minor"
        x={x.at(turn)}
        y={base - Math.max(rung, 0.2) * BLOCK - 5}
        textAnchor="middle"
      >
        {rung}
      </text>
    ));
}

function tableOf(edition: Edition, months: Props['months'], turned: Props['turned']): ChartTable {
  return {
    head: ['Month', 'Rung', 'Incidents', 'Of them deadly', 'Turning point', edition.say('timeline_signs')],
    rows: months.map(({ turn, month, rung, incidents, deadly, hasSigns }) => [
      monthAndYear(edition, month),
      rungText(rung),
      String(incidents),
      String(deadly),
      turned.includes(turn) ? String(turned.indexOf(turn) + 1) : '',
      hasSigns ? edition.say('timeline_there-were') : '',
    ]),
  };
}

/** What the columns and signs under the rungs mean. */
function IncidentsNote({ months }: Pick<Props, 'months'>) {
  const edition = useEdition();
  return (
    <p className="chart-note">
      Incidents a month
      <svg className="key-sign" viewBox="0 0 28 12" aria-hidden="true">
        <MarkSign kind="hostile" x={14} y={6} />
      </svg>
      at least one of them killed
      {months.some(({ hasSigns }) => hasSigns) ? (
        <>
          <svg className="key-sign" viewBox="0 0 28 12" aria-hidden="true">
            <rect className="chart-signs" y="4.500" width="28" height="3" />
          </svg>
          {edition.say('timeline_signs-key')}
        </>
      ) : null}
    </p>
  );
}

/** The timeline. */
export function RungTimeline({ months, turned, limit }: Props) {
  const edition = useEdition();
  const { place, width: given, scale } = useWidth<HTMLDivElement>();
  const width = Math.max(480, given / scale);
  const x = monthScale(months.length, 0, width);
  const highest = Math.max(limit ?? 0, ...months.map(({ rung }) => rung));
  const base = HEAD + highest * BLOCK;
  const columns = base + 40 + COLUMN + 12;
  const rungAt = (turn: number): number => months[turn - 1]?.rung ?? 0;
  return (
    <ChartFigure
      name="Rungs of escalation and incidents, month by month, with the turning points."
      short="rungs and incidents"
      className="rung-timeline"
      table={tableOf(edition, months, turned)}
    >
      <p className="chart-note">
        Escalation rung at the month's end, 0 calm to 6 open war
        {limit === null ? null : (
          <>
            <svg className="key-sign" viewBox="0 0 28 12" aria-hidden="true">
              <line className="threshold" x2="28" y1="6" y2="6" />
            </svg>
            rung {limit}, the limit you declared
          </>
        )}
      </p>
      <div ref={place}>
        <svg viewBox={`0 0 ${width} ${columns + 18}`} aria-hidden="true">
          {months.map((month) => (
            <Rungs key={month.turn} month={month} x={x} base={base} />
          ))}
          <line className="base" x1={x.left} x2={x.right} y1={base} y2={base} />
          <SignsBelow months={months} x={x} base={base} />
          {limit === null ? null : <Limit limit={limit} x={x} base={base} />}
          <Changes months={months} x={x} base={base} />
          {turned.map((turn, index) => (
            <Disc key={turn} number={index + 1} x={x.at(turn)} y={base - rungAt(turn) * BLOCK - 28} />
          ))}
          <MonthNames months={months} x={x} y={base + 16} />
          <Incidents months={months} x={x} base={columns} />
        </svg>
      </div>
      <IncidentsNote months={months} />
    </ChartFigure>
  );
}
