/** The campaign's months: how many incidents each had, what turned, what arrives, what is known to come. */

import { catalogue } from '../../seeds/index.ts';
import { useSession } from '../store/store.ts';
import type { Session } from '../store/session.ts';
import { causeText } from '../words/causes.ts';
import { monthAndYear, monthName, monthsAfter } from '../words/dates.ts';
import { ofKind } from '../words/gather.ts';
import { journalOf } from '../words/record.ts';
import { labelOf } from '../words/settings.ts';
import { capital, cut } from '../words/text.ts';
import { turningPoints } from '../words/turning.ts';
import { useWidth } from './use-width.ts';
import './timeline.css';

interface Mark {
  readonly turn: number;
  readonly kind: 'turned' | 'ordered' | 'known';
  readonly text: string;
}

const KNOWN = { usElection: 'US midterms', kyivElection: 'Kyiv votes', review: 'Mandate review' } as const;

function turnOf(start: string, month: string): number {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(month) - months(start) + 1;
}

function orderedMarks({ view }: Session): readonly Mark[] {
  const byTurn = new Map<number, string[]>();
  for (const { setting, ordered, monthsLeft } of view.settings()) {
    if (ordered === null) continue;
    const turn = view.turn + monthsLeft;
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), labelOf(setting)]);
  }
  return Array.from(byTurn, ([turn, labels]) => {
    const kinds = new Set(labels);
    return { turn, kind: 'ordered' as const, text: kinds.size === 1 ? (labels[0] ?? '') : `${labels.length} orders` };
  });
}

function marksOf(session: Session, start: string): readonly Mark[] {
  const { view, campaign } = session;
  const scenario = catalogue.scenarios.find(({ id }) => id === view.scenario);
  const turned = turningPoints(journalOf(campaign).rows, view.objectives, 3).map(({ turn, lead }): Mark => ({
    turn,
    kind: 'turned',
    text: capital(causeText(lead.cause)),
  }));
  const known = (scenario?.calendar ?? []).map(({ month, kind }): Mark => ({
    turn: turnOf(start, month),
    kind: 'known',
    text: KNOWN[kind],
  }));
  return [
    ...turned,
    ...orderedMarks(session),
    ...known,
    { turn: view.horizon, kind: 'known', text: 'Horizon' } as const,
  ]
    .filter(({ turn }) => turn >= 1 && turn <= view.horizon)
    .toSorted((a, b) => a.turn - b.turn);
}

const LABEL_ROWS = 2;
const LETTER = 6.2;
const LONGEST = 22;

/** Gives each label a row in which it does not run into the one before; what fits nowhere keeps its mark alone. */
function placed(
  marks: readonly Mark[],
  width: number,
  cell: number,
): readonly (Mark & { readonly row: number | null; readonly atEnd: boolean })[] {
  const free = Array.from({ length: LABEL_ROWS }, () => -Infinity);
  return marks.map((mark) => {
    const x = (mark.turn - 0.5) * cell;
    const length = cut(mark.text, LONGEST).length * LETTER + 14;
    const atEnd = x + length > width;
    const from = atEnd ? x - length : x;
    const row = free.findIndex((end) => end <= from);
    if (row < 0) return { ...mark, row: null, atEnd };
    free[row] = from + length + 8;
    return { ...mark, row, atEnd };
  });
}

function MarkSign({ kind, x, y }: { readonly kind: Mark['kind']; readonly x: number; readonly y: number }) {
  if (kind === 'known') return <circle className="mark-known" cx={x} cy={y} r="3.500" />;
  return (
    <rect className={`mark-${kind}`} x={x - 3.5} y={y - 3.5} width="7" height="7" transform={`rotate(45 ${x} ${y})`} />
  );
}

function Months({
  session,
  start,
  cell,
}: {
  readonly session: Session;
  readonly start: string;
  readonly cell: number;
}) {
  const { view, campaign } = session;
  const incidents = ofKind(journalOf(campaign).events, 'incidentOccurred');
  const counts = Array.from(
    { length: view.horizon },
    (_, index) => incidents.filter(({ turn }) => turn === index + 1).length,
  );
  const most = Math.max(8, ...counts);
  return counts.map((count, index) => {
    const month = monthsAfter(start, index);
    const isNow = index + 1 === view.turn;
    const height = (22 * count) / most;
    const isJanuary = month.endsWith('-01');
    return (
      <g key={month} className={isNow ? 'month now' : 'month'}>
        <rect className="month-cell" x={index * cell + 1} y="38" width={cell - 2} height="24" />
        <rect className="month-bar" x={index * cell + 1} y={62 - height} width={cell - 2} height={height} />
        {isNow ? <rect className="month-flag" x={index * cell - 1} y="64" width={cell + 2} height="16" rx="2" /> : null}
        <text className="month-name" x={(index + 0.5) * cell} y="76" textAnchor="middle">
          {isNow ? monthName(month).slice(0, 3) : isJanuary ? month.slice(0, 4) : monthName(month).slice(0, 1)}
        </text>
      </g>
    );
  });
}

/** The panel. */
export function Timeline() {
  const session = useSession();
  const { view } = session;
  const start = monthsAfter(view.month, 1 - view.turn);
  const { place, width: given, scale } = useWidth<HTMLDivElement>();
  const width = Math.max(320, given / scale) - 4;
  const cell = width / view.horizon;
  const marks = marksOf(session, start);
  return (
    <section className="timeline" data-panel="timeline" tabIndex={-1} aria-label="Timeline">
      <div ref={place}>
        <svg viewBox={`-2 0 ${width + 4} 82`} aria-hidden="true">
          {placed(marks, width, cell).map(({ turn, kind, text, row, atEnd }) => {
            const x = (turn - 0.5) * cell;
            const y = row === null ? 32 : 7 + 14 * row;
            return (
              <g key={`${kind} ${turn} ${text}`}>
                <line className="mark-stem" x1={x} x2={x} y1={y + 5} y2="37" />
                <MarkSign kind={kind} x={x} y={y} />
                {row === null ? null : (
                  <text
                    className={`mark-text ${kind}`}
                    x={atEnd ? x - 8 : x + 8}
                    y={y + 4}
                    textAnchor={atEnd ? 'end' : 'start'}
                  >
                    {cut(text, LONGEST)}
                  </text>
                )}
              </g>
            );
          })}
          <Months session={session} start={start} cell={cell} />
        </svg>
      </div>
      <ol className="hidden">
        {marks.map(({ turn, kind, text }) => (
          <li key={`${kind} ${turn} ${text}`}>
            {monthAndYear(monthsAfter(start, turn - 1))}: {kind === 'ordered' ? `ordered, ${text}` : text}
          </li>
        ))}
      </ol>
    </section>
  );
}
