/** The campaign's months: how many incidents each had, what turned, what arrives, what is known to come. */

import type { Edition } from '../../seeds/edition.ts';
import { memo } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { alike } from '../store/alike.ts';
import { useEdition, usePresent, useStore } from '../store/store.ts';
import type { Session } from '../campaign/session.ts';
import { monthFacts } from '../../seeds/months.ts';
import { monthAndYear, monthLetters, monthsAfter } from '../words/dates.ts';
import { journalOf, ofKind } from '../../sim/index.ts';
import { monthsUnderSigns } from '../words/signs.ts';
import { marksOf, placed, type Mark } from './marks.ts';
import { useWidth } from '../frame/use-width.ts';
import './timeline.css';

/** Heights of the drawing: of the first row of labels, between rows, of the foot that the months stand on. */
const FIRST_ROW = 7;
const ROW = 14;
const FOOT = 36;

function MarkSign({ kind, x, y }: { readonly kind: Mark['kind']; readonly x: number; readonly y: number }) {
  if (kind === 'known') return <circle className="mark-known" cx={x} cy={y} r="3.500" />;
  if (kind === 'signs') return <path className="mark-signs" d={`M${x} ${y - 4}l4.200 7.500h-8.400z`} />;
  return (
    <rect className={`mark-${kind}`} x={x - 3.5} y={y - 3.5} width="7" height="7" transform={`rotate(45 ${x} ${y})`} />
  );
}

const pen = document.createElement('canvas').getContext('2d');

/** How wide a label is written, at 16 px to the rem. */
function labelWidth(text: string): number {
  if (pen === null) return text.length * 6;
  pen.font = '12px "IBM Plex Sans Condensed"';
  return pen.measureText(text).width;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly cell: number;
}

/** Where a mark stands: in its row, or, without a label, at the foot. */
function heightOf(row: number | null): number {
  return row === null ? FOOT - 6 : FIRST_ROW + ROW * row;
}

const Marks = memo(function Marks({ marks, width, cell }: MarksProps) {
  const shown = placed(marks, { width, cell, measure: labelWidth });
  return (
    <svg viewBox={`0 0 ${width} ${FOOT}`} aria-hidden="true">
      {/* Stems first, so that none runs through a label. */}
      {shown.map(({ turn, kind, text, row }) => {
        const x = (turn - 0.5) * cell;
        return (
          <line key={`${kind} ${turn} ${text}`} className="mark-stem" x1={x} x2={x} y1={heightOf(row) + 5} y2={FOOT} />
        );
      })}
      {shown.map(({ turn, kind, text, label, row, isLeft }) => {
        const x = (turn - 0.5) * cell;
        const y = heightOf(row);
        return (
          <g key={`${kind} ${turn} ${text}`}>
            <title>{text}</title>
            <MarkSign kind={kind} x={x} y={y} />
            {row === null ? null : (
              <text
                className={`mark-text ${kind}`}
                x={isLeft ? x - 8 : x + 8}
                y={y + 4}
                textAnchor={isLeft ? 'end' : 'start'}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}, alike);

interface MonthProps {
  readonly turn: number;
  readonly month: string;
  readonly count: number;
  /** The height of the bar, as a share of the most. */
  readonly share: number;
  /** How it stands to the month in hand. */
  readonly when: 'over' | 'now' | 'toCome';
  readonly isShown: boolean;
  /** Whether there were signs that the truce may break. */
  readonly hasSigns: boolean;
}

function letters(edition: Edition, month: string, isNamed: boolean): string {
  if (isNamed) return monthLetters(edition, month);
  return month.endsWith('-01') ? month.slice(0, 4) : edition.say('timeline_month-letters', monthFacts(month));
}

/** A month: one that is over opens as it was, the one in hand comes back, one to come only stands there. */
const Month = memo(function Month({ turn, month, count, share, when, isShown, hasSigns }: MonthProps) {
  const edition = useEdition();
  const lookBack = useStore((state) => state.lookBack);
  const inside = (
    <>
      <span className="month-cell">
        <span className="month-bar" style={{ height: `${100 * share}%` }} />
      </span>
      <span className="month-name" aria-hidden="true">
        {letters(edition, month, isShown || when === 'now')}
      </span>
    </>
  );
  if (when === 'toCome') return <span className="month">{inside}</span>;
  const facts = { month: monthAndYear(edition, month), count };
  const told = when === 'now' ? edition.say('timeline_month-in-hand', facts) : edition.say('timeline_month', facts);
  return (
    <Button
      className={`month begun${when === 'now' ? ' now' : ''}${isShown ? ' shown' : ''}${hasSigns ? ' under-signs' : ''}`}
      aria-pressed={isShown}
      onPress={() => lookBack(when === 'now' ? null : turn)}
    >
      {inside}
      <span className="hidden">{hasSigns ? edition.say('timeline_under-signs', { month: told }) : told}</span>
    </Button>
  );
});

/** Incidents of each month, from the first. */
function countsOf({ view, campaign }: Session): readonly number[] {
  const incidents = ofKind(journalOf(campaign).events, 'incidentOccurred');
  return Array.from({ length: view.horizon }, (_, index) => incidents.filter(({ turn }) => turn === index + 1).length);
}

/** The fewest incidents that fill a bar. */
const FULL = 8;

/** The panel. */
export const Timeline = memo(function Timeline() {
  const edition = useEdition();
  const session = usePresent();
  const { view } = session;
  const shown = useStore(({ past }) => past?.months.length ?? view.turn);
  const start = monthsAfter(view.month, 1 - view.turn);
  const { place, width: given, scale } = useWidth<HTMLDivElement>();
  const width = Math.max(320, given / scale);
  const marks = marksOf(edition, session, start);
  const counts = countsOf(session);
  const underSigns = monthsUnderSigns(journalOf(session.campaign).events, view.turn);
  const most = Math.max(FULL, ...counts);
  return (
    <section className="timeline" data-panel="timeline" tabIndex={-1} aria-label={edition.say('timeline_title')}>
      <div ref={place}>
        <Marks marks={marks} width={width} cell={width / view.horizon} />
        <Toolbar
          className="months"
          aria-label={edition.say('timeline_months')}
          style={{ gridTemplateColumns: `repeat(${view.horizon}, minmax(0, 1fr))` }}
        >
          {counts.map((count, index) => (
            <Month
              key={index}
              turn={index + 1}
              month={monthsAfter(start, index)}
              count={count}
              share={count / most}
              when={index + 1 < view.turn ? 'over' : index + 1 === view.turn ? 'now' : 'toCome'}
              isShown={index + 1 === shown}
              hasSigns={underSigns.has(index + 1)}
            />
          ))}
        </Toolbar>
      </div>
      <ol className="hidden">
        {marks.map(({ turn, kind, text }) => (
          <li key={`${kind} ${turn} ${text}`}>
            {edition.say(kind === 'ordered' ? 'timeline_mark-ordered' : 'timeline_mark', {
              month: monthAndYear(edition, monthsAfter(start, turn - 1)),
              what: text,
            })}
          </li>
        ))}
      </ol>
    </section>
  );
});
