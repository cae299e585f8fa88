/** All months on one scale: a mark for each incident, discs over turning points, and a slider that goes anywhere. */

import { useEdition } from '../store/store.ts';
import { useWidth } from '../frame/use-width.ts';
import { monthName, monthsAfter } from '../words/dates.ts';
import type { Film, FilmMonth } from './film.ts';
import { hasKilled, monthPlace, stepText } from './month-words.ts';
import { atScale, onScale, type Position } from './score.ts';
import './scrubber.css';

/** Measures of the drawing, in the size that type has at 16 pixels. */
const MARK = 7;
const TRACK_Y = 54;
const HEIGHT = 96;

function Mark({ kills, x, y }: { readonly kills: boolean; readonly x: number; readonly y: number }) {
  if (kills) return <path className="killed" d={`M${x - 3} ${y - 2.5}h6l-3 5.500z`} />;
  return <rect x={x - 2} y={y - 2} width="4" height="4" />;
}

/** The incidents of a month in rows from below, in the order of their days. */
function Marks({ month, cell }: { readonly month: FilmMonth; readonly cell: number }) {
  const { record, incidents } = month;
  const inRow = Math.max(1, Math.min(incidents.length, Math.floor((cell - 6) / MARK)));
  const left = (record.turn - 0.5) * cell - ((inRow - 1) * MARK) / 2;
  return incidents.map((told, index) => (
    <Mark
      key={told.occurred.number}
      kills={hasKilled(told)}
      x={left + (index % inRow) * MARK}
      y={TRACK_Y - 10 - Math.floor(index / inRow) * MARK}
    />
  ));
}

function Turning({ number, x, isNow }: { readonly number: number; readonly x: number; readonly isNow: boolean }) {
  return (
    <g className={isNow ? 'turning-disc now' : 'turning-disc'}>
      <circle cx={x} cy="11" r="9.500" />
      <text x={x} y="15" textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

interface CellProps {
  readonly month: string;
  readonly index: number;
  readonly cell: number;
  readonly shown: FilmMonth | undefined;
  readonly isNow: boolean;
  /** How much of the month has been played, 0 to 1. */
  readonly done: number;
}

function Cell({ month, index, cell, shown, isNow, done }: CellProps) {
  const edition = useEdition();
  const middle = (index + 0.5) * cell;
  const hasYear = index === 0 || month.endsWith('-01') || isNow;
  const kind = shown === undefined ? 'beyond' : isNow ? 'now' : done > 0 ? 'past' : '';
  return (
    <g className={`scrub-month ${kind}`}>
      <rect className="scrub-track" x={index * cell + 1} y={TRACK_Y} width={cell - 2} height="5" />
      <rect className="scrub-done" x={index * cell + 1} y={TRACK_Y} width={done * (cell - 2)} height="5" />
      {shown === undefined ? null : <Marks month={shown} cell={cell} />}
      {shown === undefined || shown.turning === null ? null : (
        <Turning number={shown.turning.number} x={middle} isNow={isNow} />
      )}
      <text x={middle} y={TRACK_Y + 23} textAnchor="middle">
        {monthName(edition, month).slice(0, 3)}
      </text>
      {hasYear ? (
        <text className="scrub-year" x={middle} y={TRACK_Y + 38} textAnchor="middle">
          {month.slice(0, 4)}
        </text>
      ) : null}
    </g>
  );
}

interface Props {
  readonly film: Film;
  readonly position: Position;
  readonly seek: (position: Position) => void;
}

/** The slider with its scale. */
export function Scrubber({ film, position, seek }: Props) {
  const edition = useEdition();
  const { place, width: given, scale } = useWidth<HTMLDivElement>();
  const { months, score } = film;
  const width = Math.max(320, given / scale);
  const cell = width / film.scale;
  const month = months[position.turn - 1];
  const start = months[0]?.record.month ?? '';
  const at = onScale(score, position);
  if (month === undefined) return null;
  return (
    <div ref={place} className="scrubber">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {Array.from({ length: film.scale }, (_, index) => (
          <Cell
            key={index}
            month={monthsAfter(start, index)}
            index={index}
            cell={cell}
            shown={months[index]}
            isNow={index + 1 === position.turn}
            done={Math.min(1, Math.max(0, at - index))}
          />
        ))}
        <circle className="scrub-knob" cx={at * cell} cy={TRACK_Y + 2.5} r="8" />
      </svg>
      <input
        type="range"
        aria-label="Month"
        aria-valuetext={`${monthPlace(edition, month, film.scale)}, ${stepText(month, position)}`}
        min="0"
        max={months.length}
        step="any"
        value={at}
        style={{ width: `calc(${(100 * months.length) / film.scale}% + 1rem)` }}
        onChange={(event) => seek(atScale(score, Number(event.target.value)))}
      />
    </div>
  );
}
